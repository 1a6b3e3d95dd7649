import { Component, type ReactNode } from 'react';
import { describeFailure } from '../../model/failure';
import { report } from '../report-errors';
import { useProgram } from '../store/program-store';

interface ErrorEdgeProps {
  readonly children: ReactNode;
  /** A new value is a new try. */
  readonly about?: unknown;
}

/** Keeps a fault in one part of the window from taking the others with it, and says that it happened. */
export class ErrorEdge extends Component<ErrorEdgeProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    report(error);
  }

  override componentDidUpdate(before: ErrorEdgeProps) {
    if (this.state.failed && before.about !== this.props.about) this.setState({ failed: false });
  }

  override render() {
    return this.state.failed ? <Fault /> : this.props.children;
  }
}

function Fault() {
  const language = useProgram((now) => now.program.language);
  return (
    <p className="fault" role="alert">
      {describeFailure({ code: 'internal', detail: {} }, language)}
    </p>
  );
}
