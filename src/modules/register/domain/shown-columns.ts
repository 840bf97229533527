import { partyRoles, type RecordContent } from '#contracts/register';
import { beginOf, disputed, endOf, valuesOf } from './claims.ts';
import { knownSpan } from './dates/edtf.ts';
import { titleOf } from './judge-content.ts';
import { wordsOf } from './words/words-of.ts';

/** What lists, facets and figures need of a record, worked out from its content. */
export const shownColumns = (content: RecordContent) => ({
  type: content.type,
  titles: titleOf(content),
  beganOn: knownSpan(beginOf(content))?.from,
  endedOn: knownSpan(endOf(content) ?? beginOf(content))?.until,
  fields: content.fields,
  sides: sidesOf(content),
  giving: content.giving,
  words: wordsOf(content),
  isDisputed: disputed(content).length > 0,
  isInvented: content.isInvented,
});

function sidesOf(content: RecordContent): string[] {
  const sides = partyRoles.flatMap((role) =>
    valuesOf(content, role, 'party').flatMap(({ side }) => side ?? []),
  );
  return [...new Set(sides)].toSorted();
}
