import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import {
  absolute,
  changesAddress,
  entryAddress,
  feedAddress,
  procedureAddress,
  procedureAnchor,
} from '../routes/addresses.ts';
import { factOf, statedFacts } from '../facts/facts.ts';
import { formatMoment } from '../i18n/format.ts';
import { type Locale } from '../i18n/locales.ts';
import { valueIn } from '../i18n/localized.ts';
import { lotTitle } from '../i18n/lots.ts';
import { eventSentence } from '../wording/sentences.ts';
import { messages } from '../i18n/messages.ts';
import { eventTitle } from '../wording/titles.ts';
import { organisation } from '../organisation.ts';
import { procedureOf, type Catalogue, type PastEntry } from '../tenders/catalogue.ts';
import { differences } from '../tenders/differences.ts';
import { isDecision, type TenderEvent } from '../tenders/events.ts';
import type { Terms } from '../tenders/terms.ts';
import { isoInZone, type Moment } from '../tenders/time.ts';
import { eventKey, eventsIn } from './event-key.ts';
import { BEGINNING, tagUri } from './tag-uri.ts';

const ATOM = 'http://www.w3.org/2005/Atom';
const XHTML = 'http://www.w3.org/1999/xhtml';
const HISTORY = 'http://purl.org/syndication/history/1.0';

/** How many entries a document holds. */
export const ENTRIES_PER_DOCUMENT = 100;

/**
 * The Atom feed of a language (RFC 4287): the newest entries, at most {@link ENTRIES_PER_DOCUMENT},
 * newest first. Older ones stand in archive documents (RFC 5005, section 4).
 */
export function atomFeed(catalogue: Catalogue, locale: Locale): string {
  const archives = archiveCount(catalogue, locale);
  return feedDocument(
    catalogue,
    locale,
    eventsIn(catalogue, locale).slice(0, ENTRIES_PER_DOCUMENT),
    feedAddress(locale),
    archives > 0 ? [['prev-archive', feedAddress(locale, archives)]] : [],
  );
}

/**
 * How many archive documents there are: as many as hold every entry that the feed itself has no
 * room for. Each is full, so that what stands in it never changes; the newest one shares entries
 * with the feed.
 */
export function archiveCount(catalogue: Catalogue, locale: Locale): number {
  const beyond = eventsIn(catalogue, locale).length - ENTRIES_PER_DOCUMENT;
  return Math.ceil(Math.max(0, beyond) / ENTRIES_PER_DOCUMENT);
}

/**
 * One archive document of a language, newest entry first.
 *
 * @param archive counts from 1, the oldest
 * @throws RangeError if there is no such document
 */
export function atomArchive(catalogue: Catalogue, locale: Locale, archive: number): string {
  const count = archiveCount(catalogue, locale);
  if (archive < 1 || archive > count) throw new RangeError(`There is no archive ${archive}`);
  const newestFirst = eventsIn(catalogue, locale);
  const end = newestFirst.length - (archive - 1) * ENTRIES_PER_DOCUMENT;
  const links: Link[] = [['current', feedAddress(locale)]];
  if (archive > 1) links.push(['prev-archive', feedAddress(locale, archive - 1)]);
  if (archive < count) links.push(['next-archive', feedAddress(locale, archive + 1)]);
  return feedDocument(
    catalogue,
    locale,
    newestFirst.slice(end - ENTRIES_PER_DOCUMENT, end),
    feedAddress(locale, archive),
    links,
    true,
  );
}

type Link = readonly [rel: string, address: string];

function feedDocument(
  { now }: Catalogue,
  locale: Locale,
  events: readonly TenderEvent[],
  address: string,
  links: readonly Link[],
  isArchive = false,
): string {
  const say = messages(locale).feeds.feed;
  // Characters that XML 1.0 cannot hold at all.
  const document = create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' });
  const feed = document.ele(ATOM, 'feed', { 'xml:lang': locale });
  feed.ele('id').txt(tagUri(locale, 'feed'));
  feed.ele('title').txt(plain(say.name(organisation.project)));
  feed.ele('subtitle').txt(say.subtitle);
  const updated = events[0]?.published.at ?? Math.min(BEGINNING, now);
  feed.ele('updated').txt(timestamp(updated));
  const author = feed.ele('author');
  author.ele('name').txt(plain(organisation.name));
  author.ele('uri').txt(valueIn(organisation.homepage, locale));
  feed.ele('link', { rel: 'self', type: 'application/atom+xml', href: absolute(address) });
  feed.ele('link', {
    rel: 'alternate',
    type: 'text/html',
    hreflang: locale,
    href: absolute(changesAddress(locale)),
  });
  for (const [rel, target] of links) {
    feed.ele('link', { rel, type: 'application/atom+xml', href: absolute(target) });
  }
  if (isArchive) feed.ele(HISTORY, 'fh:archive');
  for (const event of events) addEntry(feed, locale, event);
  return `${document.end({ prettyPrint: true })}\n`;
}

/** Writes only what was known when the event was published: an entry never changes. */
function addEntry(feed: XMLBuilder, locale: Locale, event: TenderEvent): void {
  const then = event.entry.asOf(event.published.at);
  const { id } = then;
  const reference = 'procedure' in event ? event.procedure.reference : undefined;
  const address =
    reference && then.hasPage
      ? procedureAddress(locale, id, reference)
      : entryAddress(locale, then);
  const lot = lotTitle(locale, then);
  const subject = reference ? [id, procedureAnchor(reference)] : [id];
  const entry = feed.ele('entry');
  entry.ele('id').txt(tagUri(locale, ...subject, eventKey(event)));
  entry.ele('title').txt(plain(eventTitle(locale, event)));
  entry.ele('published').txt(timestamp(event.published.at));
  entry.ele('updated').txt(timestamp(event.published.at));
  entry.ele('link', { rel: 'alternate', type: 'text/html', href: absolute(address) });
  entry.ele('category', { term: event.kind });
  entry.ele('category', { term: id, label: plain(lot) });
  const content = entry.ele('content', { type: 'xhtml' }).ele(XHTML, 'div');
  content.ele('p').txt(plain(eventSentence(locale, event)));
  if (event.kind === 'described') {
    const text = then.descriptions.find((description) => description.locale === event.locale);
    if (text) content.ele('p').txt(plain(text.summary));
  }
  const facts = content.ele('dl');
  addFact(facts, messages(locale).unit.term).txt(plain(lot));
  addDates(facts, locale, event);
  addFacts(facts, locale, event, then);
  // Once something is decided no bids are asked for, and the portal is of no use.
  const portal = reference && !isDecision(event.kind) && procedureOf(then, reference).terms.portal;
  if (portal) {
    const href = plain(portal);
    addFact(facts, messages(locale).feeds.entry.portal).ele('a', { href }).txt(href);
  }
}

function addDates(facts: XMLBuilder, locale: Locale, event: TenderEvent): void {
  const say = messages(locale).procedure;
  const { before } = messages(locale).feeds.entry;
  const addMoment = (label: string, moment: Moment | undefined, reading: 'point' | 'deadline') => {
    if (!moment) return;
    const text = formatMoment(locale, moment, reading);
    addFact(facts, label).ele('time', { datetime: moment.iso }).txt(text);
  };
  switch (event.kind) {
    case 'announced':
      addMoment(say.start, event.procedure.firstTerms.start, 'point');
      addMoment(say.closing, event.procedure.firstTerms.closing, 'deadline');
      break;
    case 'opened':
    case 'resumed':
      addMoment(say.closing, event.closing, 'deadline');
      break;
    case 'extended':
    case 'corrected': {
      const { start, closing } = differences(event.change);
      addMoment(say.start, start?.to, 'point');
      addMoment(before(say.start), start?.from, 'point');
      addMoment(say.closing, closing?.to, 'deadline');
      addMoment(before(say.closing), closing?.from, 'deadline');
      break;
    }
    default:
  }
}

/** What a procedure states when it is announced or opened, and what a change makes different. */
function addFacts(list: XMLBuilder, locale: Locale, event: TenderEvent, then: PastEntry): void {
  const { before } = messages(locale).feeds.entry;
  switch (event.kind) {
    case 'announced':
    case 'opened':
      addStated(list, locale, procedureOf(then, event.procedure.reference).terms);
      return;
    case 'extended':
    case 'corrected': {
      const { change } = event;
      for (const { key, from, to } of differences(change).facts) {
        const { label, text } = factOf(key);
        addFact(list, label(locale)).txt(plain(text(to, locale, change.after.facts)));
        if (from === undefined) continue;
        const earlier = text(from, locale, change.before.facts);
        addFact(list, before(label(locale))).txt(plain(earlier));
      }
      return;
    }
    default:
  }
}

function addStated(list: XMLBuilder, locale: Locale, { facts }: Terms): void {
  for (const { fact, value } of statedFacts(facts)) {
    addFact(list, fact.label(locale)).txt(plain(fact.text(value, locale, facts)));
  }
}

function addFact(facts: XMLBuilder, label: string): XMLBuilder {
  facts.ele('dt').txt(label);
  return facts.ele('dd');
}

/**
 * Text as the XML library must be given it. XML knows one line end, others would be changed by
 * whoever reads them (XML 1.0, section 2.11). And the library takes `&lt;` in a text for an entity
 * and leaves it, unless the ampersand is one already.
 */
function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('&', '&amp;');
}

/** RFC 3339, with the offset of the site's zone. */
function timestamp(at: number): string {
  return isoInZone(at, organisation.timeZone);
}
