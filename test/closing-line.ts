import type { Reporter, TestModule } from 'vitest/node';

/** Prints "N passed, N failed" under vitest's own summary, for those who read only the last line. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const states = modules.flatMap((m) => [...m.children.allTests()]).map((test) => test.result().state);
    const count = (state: string) => states.filter((s) => s === state).length;
    const broken = modules.filter((m) => m.errors().length > 0).length + errors.length;
    const skipped = count('skipped');
    console.log(
      `\n${count('passed')} passed, ${count('failed') + broken} failed${skipped ? `, ${skipped} skipped` : ''}`,
    );
  }
}
