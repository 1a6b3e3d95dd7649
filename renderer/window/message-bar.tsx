import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { describeFailure } from '../../model/failure';
import { SourceMessage } from '../sources/source-message';
import { deliver, useDocument } from '../store/document-store';
import { dismiss, tellFailure, useProgram } from '../store/program-store';
import { Button } from '../ui/button';
import { windowWords } from '../ui/window-words';
import { useInterfaceLanguage, useWords } from '../ui/words';
import './message-bar.css';

/** What could not be done and why, and what was done; below the commands, never in the way. */
export function MessageBar() {
  const words = useWords(windowWords);
  const language = useInterfaceLanguage();
  const messages = useProgram((now) => now.messages);
  const undelivered = useDocument((now) => now.undelivered);
  return (
    <section className="messages" aria-label={words.messages} aria-live="polite">
      {undelivered && (
        <div className="message failure">
          <CircleAlert size={18} aria-hidden />
          <p className="selectable">
            {words.undelivered} {describeFailure(undelivered, language)}
          </p>
          <Button kind="plain" label={words.tryAgain} onPress={() => void retry()} />
        </div>
      )}
      <SourceMessage />
      {messages.map((message) => (
        <div key={message.id} className={`message ${message.kind}`}>
          {message.kind === 'failure' ? (
            <CircleAlert size={18} aria-hidden />
          ) : (
            <CircleCheck size={18} aria-hidden />
          )}
          <p className="selectable">
            {message.kind === 'failure' ? describeFailure(message.failure, language) : message.text}
          </p>
          <Button icon={X} iconOnly label={words.close} onPress={() => dismiss(message.id)} />
        </div>
      ))}
    </section>
  );
}

async function retry(): Promise<void> {
  const failure = await deliver();
  if (failure) tellFailure(failure);
}
