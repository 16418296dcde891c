/** An edit that cannot be made, in words for an editor. Nothing was changed. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
