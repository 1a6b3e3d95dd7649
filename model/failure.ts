import { sentences } from './failure-sentences';
import type { InterfaceLanguage } from './localized';

export type FailureCode = keyof typeof sentences;

/** Something that could not be done. The code and cause are for the log; people read `describeFailure`. */
export interface Failure {
  readonly code: FailureCode;
  /** What the sentence is about: file name, column, cell, number. Never a stack. */
  readonly detail: Readonly<Record<string, Detail>>;
  readonly cause?: string | undefined;
}

/** The same in every language, or said in each. */
export type Detail = string | number | Readonly<Record<InterfaceLanguage, string>>;

/** One sentence or two: what happened, to which file or cell, and what to do. */
export function describeFailure(failure: Failure, language: InterfaceLanguage): string {
  return sentences[failure.code][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = failure.detail[name] ?? '';
    return typeof detail === 'object' ? detail[language] : String(detail);
  });
}

/** Whether we are to blame (exit code 3) or the input is (exit code 2). */
export function isOurFault(failure: Failure): boolean {
  return ['internal', 'data-process-ended', 'draw-failed', 'page-count-wrong'].includes(failure.code);
}
