import assert from 'node:assert/strict';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { getOpportunity, listOpportunities, type Opportunity } from '#contracts/opportunities';
import { seedDemonstration } from '#modules/opportunities';
import { openJourney } from './open-journey.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Of some two hundred texts so many may be taken for another listing; their authors wrote about nearly the same. */
const MOST_MISTAKEN = 4;

describe('a listing that is written a second time', async () => {
  const journey = await openJourney();
  const listings: Opportunity[] = [];

  before(async () => {
    await seedDemonstration(journey.centre.deps, { folder: path.join(root, 'database/seeds') });
    await journey.engine.ready;
    await journey.engine.rebuild();
    for (let after = ''; ;) {
      const page = await journey.read(
        listOpportunities,
        `/api/opportunities?limit=100${after && `&after=${encodeURIComponent(after)}`}`,
      );
      for (const { reference } of page.rows)
        listings.push(await journey.read(getOpportunity, `/api/opportunities/${reference}`));
      if (!page.next) break;
      after = page.next;
    }
  });

  const looksLike = async (
    { reference, direction }: Pick<Opportunity, 'reference' | 'direction'>,
    { language, text }: { language: 'zh' | 'en' | 'fr' | 'nl'; text: string },
  ) => {
    const { matches } = await journey.engine.ask('lookAlikesOfOpportunity', {
      reference,
      text,
      language,
      direction,
      reader: 'en',
      limit: 3,
    });
    return matches.map(({ opportunity }) => opportunity.reference);
  };

  const each = () =>
    listings.flatMap((listing) =>
      listing.texts.map(({ language, ...text }) => ({ listing, language, ...text })),
    );

  it('is noticed, whole or by its title and summary alone', async () => {
    const missed: string[] = [];
    for (const { listing, language, title, summary, description } of each())
      for (const text of [[title, summary, description].join('\n'), [title, summary].join('\n')]) {
        const draft = { reference: 'TO-CN-NEW-01', direction: listing.direction };
        if (!(await looksLike(draft, { language, text })).includes(listing.reference))
          missed.push(`${listing.reference} ${language} ${text.length}`);
      }

    assert.ok(listings.length > 100);
    assert.deepEqual(missed, []);
  });

  it('is hardly ever seen where there is none', async () => {
    const mistaken: string[] = [];
    for (const { listing, language, title, summary, description } of each()) {
      const found = await looksLike(listing, { language, text: [title, summary, description].join('\n') });
      if (found.length > 0) mistaken.push(`${listing.reference} ${language}: ${found.join(' ')}`);
    }

    assert.ok(mistaken.length <= MOST_MISTAKEN, mistaken.join('\n'));
  });
});
