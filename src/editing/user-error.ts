/** What cannot be done as it was asked for, in words for the editor who asked. Nothing was changed. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
