/** The module as the text of one script: see `site/classic-scripts.ts`. */
declare module '*?classic' {
  const script: string;
  export default script;
}

declare namespace App {
  interface Locals {
    /** The procedures of the lot whose page is drawn, for components inside its description. */
    procedures?: import('./views/lot.ts').LotView['inText'];
    locale?: import('./i18n/locales.ts').Locale;
  }
}
