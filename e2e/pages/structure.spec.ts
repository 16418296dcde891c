import { at, expect, test } from '../support/test.ts';

/*
 * The main parts as a screen reader meets them. Pictures would differ from machine to machine: there
 * are only the fonts of the system.
 */

test.use({ timezoneId: 'Europe/Berlin' });

test.beforeEach(({ page }) => page.clock.pauseAt(at('2023-03-20T11:20')));

test('open now', async ({ page }) => {
  await page.goto('/tenders/');
  await expect(page.getByRole('region', { name: 'Open now' })).toMatchAriaSnapshot(`
    - region "Open now":
      - heading "Open now" [level=2]
      - list:
        - listitem:
          - heading "Container Network and Storage Integration" [level=3]
          - paragraph: SCS-VP06a-2
          - paragraph:
            - text: Deadline for bids
            - strong:
              - time: Monday, 20 March 2023, 12:00 CET
            - text: in 40 minutes
          - link "SCS-VP06a-2 on the portal":
            - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76FQE
          - 'link "Lot 6a: description and history"':
            - /url: /tenders/lot6a/
          - link "Add deadline to calendar":
            - /url: /tenders/scs-vp06a-2.ics
        - listitem:
          - heading "Networking" [level=3]
          - paragraph: SCS-VP04
          - paragraph:
            - text: Deadline for bids
            - strong:
              - time: Wednesday, 22 March 2023, 12:00 CET
            - text: in 2 days
          - link "SCS-VP04 on the portal":
            - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76F1Y
          - 'link "Lot 4: description and history"':
            - /url: /tenders/lot4/
          - link "Add deadline to calendar":
            - /url: /tenders/scs-vp04.ics
        - listitem:
          - heading "Procurement of Data Centre Hardware and Operation" [level=3]
          - paragraph: SCS-VP18
          - paragraph:
            - text: Deadline for bids
            - strong:
              - time: Monday, 27 March 2023, 12:00 CEST
            - text: extended in 6 days
          - link "SCS-VP18 on the portal":
            - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76FG6
          - 'link "Lot 18: description and history"':
            - /url: /tenders/lot18/
          - link "Add deadline to calendar":
            - /url: /tenders/scs-vp18.ics
        - listitem:
          - heading "Storage Technology" [level=3]
          - paragraph: SCS-VP03
          - paragraph:
            - text: Deadline for bids
            - strong:
              - time: Monday, 10 April 2023, 12:00 CEST
            - text: in 20 days
          - link "SCS-VP03 on the portal":
            - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76NAC
          - 'link "Lot 3: description and history"':
            - /url: /tenders/lot3/
          - link "Add deadline to calendar":
            - /url: /tenders/scs-vp03.ics
  `);
});

test('the filter', async ({ page }) => {
  await page.goto('/de/tenders/');
  await expect(page.getByRole('search')).toMatchAriaSnapshot(`
    - search "Alle Vergabepakete":
      - group "Anzeigen":
        - radio "alle 21" [checked]
        - radio "offen 4"
        - radio "bevorstehend 6"
        - radio "geschlossen 11"
        - radio "aufgehoben 0"
      - searchbox "Nummer, Name oder Kennung suchen"
      - status: 21 von 21 angezeigt
  `);
});

test('heads and first rows of the table', async ({ page }) => {
  await page.goto('/tenders/');
  await expect(page.getByRole('table')).toMatchAriaSnapshot(`
    - table "Lots and their procedures, as of 20 March 2023, 11:00 CET":
      - caption
      - rowgroup:
        - row:
          - columnheader "#":
            - button "#"
          - columnheader "#VH81":
            - button "#VH81"
          - columnheader "Name":
            - button "Name"
          - columnheader "Description":
            - button "Description"
          - columnheader "Start date":
            - button "Start date"
          - columnheader "Closing date":
            - button "Closing date"
          - columnheader "Link to contracting portal":
            - button "Link to contracting portal"
      - rowgroup:
        - row:
          - cell "1"
          - cell "1"
          - rowheader "OpsTooling, CI Tests Infra/IaaS, Metal as a Service, Life Cycle Management"
          - cell "Lot 1":
            - link "Lot 1":
              - /url: /tenders/lot1/
          - cell "30 July 2021":
            - time: 30 July 2021
          - cell "20 August 2021, end of day":
            - time: 20 August 2021, end of day
          - cell "SCS-VP01 closed"
        - row:
          - cell "2"
          - cell "2"
          - rowheader "Ops Best Practice Knowledge Base, CSP Transparency"
          - cell "Lot 2":
            - link "Lot 2":
              - /url: /tenders/lot2/
          - cell "tba"
          - cell "tba"
          - cell "tba announced"
        - row:
          - cell "3"
          - cell "3"
          - rowheader "Storage Technology"
          - cell "Lot 3":
            - link "Lot 3":
              - /url: /tenders/lot3/
          - cell "17 March 2023":
            - time: 17 March 2023
          - cell "10 April 2023, 12:00 CEST":
            - time: 10 April 2023, 12:00 CEST
          - cell "SCS-VP03 open":
            - link "SCS-VP03":
              - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76NAC
            - text: open
  `);
});

test('a lot at a glance', async ({ page }) => {
  await page.goto('/de/tenders/lot18/');
  await expect(page.getByRole('region', { name: 'Auf einen Blick' })).toMatchAriaSnapshot(`
    - region "Auf einen Blick":
      - heading "Auf einen Blick" [level=2]
      - term: Status
      - definition: offen
      - term: Abgabefrist
      - definition:
        - strong:
          - time: Montag, 27. März 2023, 12:00 Uhr MESZ
        - text: verlängert in 6 Tagen
        - link "Frist in den Kalender übernehmen":
          - /url: /de/tenders/scs-vp18.ics
      - term: Vergabeportal
      - definition:
        - link "SCS-VP18 im Vergabeportal":
          - /url: https://www.dtvp.de/Satellite/notice/CXP4YV76FG6
  `);
});

test('a timeline', async ({ page }) => {
  await page.goto('/tenders/lot10/');
  await expect(page.locator('#scs-vp10-3')).toMatchAriaSnapshot(`
    - article:
      - heading "SCS-VP10-3 closed" [level=3]
      - paragraph:
        - text: "Previous round:"
        - link "SCS-VP10-2":
          - /url: "#scs-vp10-2"
      - list:
        - listitem:
          - time: 24 June 2022
          - text: SCS-VP10-3 was opened. Bids are accepted until 19 July 2022, 12:00 CEST.
        - listitem:
          - time: 19 July 2022, 14:29 CEST
          - text: The deadline of SCS-VP10-3 was extended from 19 July 2022, 12:00 CEST to 2 August 2022, 12:00 CEST.
        - listitem:
          - time: 2 August 2022, 12:00 CEST
          - text: Deadline for bids.
  `);
});
