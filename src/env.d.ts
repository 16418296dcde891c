declare namespace App {
  interface Locals {
    /** The procedures of the lot whose page is drawn, for components inside its description. */
    procedures?: import('./views/lot.ts').LotView['inText'];
    locale?: import('./i18n/locales.ts').Locale;
  }
}
