import { organisation as settings } from '#authority/organisation.ts';
import { organisationSchema, type OrganisationSettings } from './organisation-settings.ts';

/** The contracting authority of this site. */
export const organisation = valid(settings);

/** @throws Error that names every setting that cannot be used */
function valid(given: OrganisationSettings): OrganisationSettings {
  const { success, data, error } = organisationSchema.safeParse(given);
  if (success) return data;
  const list = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`src/authority/organisation.ts cannot be used:\n${list.join('\n')}`);
}
