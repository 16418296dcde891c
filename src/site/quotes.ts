import { defineMdastPlugin, type MdastPluginInput } from 'satteri';

/**
 * Markdown sets straight quotes as English ones everywhere; in German texts this makes them „ “.
 * Quotes that were typed as German ones stay.
 */
export const quotes: MdastPluginInput = ({ fileURL }) => {
  if (!fileURL?.pathname.includes('/de/')) return [];
  const setQuotes = germanQuotes();
  return defineMdastPlugin({
    name: 'german-quotes',
    text(node, context) {
      const value = setQuotes(node.value);
      if (value !== node.value) context.setProperty(node, 'value', value);
    },
  });
};

/** Sets quotes in the pieces of one text, in order: a quotation may span several pieces. */
export function germanQuotes(): (piece: string) => string {
  // The German closing quote is the English opening one: only what came before tells them apart.
  let isInside = false;
  return (piece) =>
    piece.replaceAll(/[„“”]/g, (quote) => {
      isInside = quote === '„' || (quote === '“' && !isInside);
      return isInside ? '„' : '“';
    });
}
