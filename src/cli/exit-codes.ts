/** Exit codes of INTERFACES.md. */
export const EXIT = { done: 0, found: 1, usage: 2, unreadable: 3, defect: 4 } as const;

/** What the user asked cannot be done as asked; printed as one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
