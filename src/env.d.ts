declare namespace App {
  interface Locals {
    /** The procedures of the lot whose page is drawn, for components inside its description. */
    procedures?: readonly import('./views/lot.ts').ProcedureInText[];
    locale?: import('./i18n/locales.ts').Locale;
  }
}
