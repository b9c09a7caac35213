import { Component, type ReactNode } from 'react';

interface SafetyProps {
  readonly children: ReactNode;
  /** What stands in for the children after a failure; `recover` draws them anew. */
  fallback(recover: () => void): ReactNode;
}

/** Keeps a failure in drawing from leaving the pane blank. */
export class Safety extends Component<SafetyProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const { children, fallback } = this.props;
    return this.state.failed ? fallback(() => this.setState({ failed: false })) : children;
  }
}
