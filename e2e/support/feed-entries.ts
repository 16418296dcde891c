/** The entries of an Atom document as they stand there, byte by byte, for the tests. */
export function entriesIn(xml: string): readonly string[] {
  return xml.match(/ {2}<entry>[\s\S]*?\n {2}<\/entry>\n/g) ?? [];
}
