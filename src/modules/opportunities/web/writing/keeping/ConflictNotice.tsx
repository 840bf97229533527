import { useState } from 'react';
import { Button, Section, useTexts } from '#ui';
import { differences, placesOf, takenFrom } from '../places/places.ts';
import { usePlaceNames } from '../remarks/RemarkSummary.tsx';
import type { Conflict } from './use-writing.ts';
import { writingTexts } from '../texts/texts.ts';

interface Props {
  conflict: Conflict;
  onSettle: (listing: Conflict['mine']) => void;
}

/** Two versions of one listing, field by field; whoever writes chooses, and nothing is lost unseen. */
export function ConflictNotice({ conflict: { mine, theirs }, onSettle }: Props) {
  const t = useTexts(writingTexts);
  const name = usePlaceNames();
  const [theirsAt, setTheirsAt] = useState<ReadonlySet<string>>(new Set());
  const places = differences(mine, theirs.listing);
  const [here, there] = [placesOf(mine), placesOf(theirs.listing)];
  const choose = (place: string, isTheirs: boolean) =>
    setTheirsAt(
      (former) => new Set(isTheirs ? [...former, place] : [...former].filter((one) => one !== place)),
    );
  const settle = () =>
    onSettle([...theirsAt].reduce((all, place) => takenFrom(all, theirs.listing, place), mine));
  return (
    <Section title={t('conflictTitle')} className="listing-conflict">
      <p role="alert">{t('conflictSay')}</p>
      {places.map((place) => (
        <fieldset key={place} className="listing-choices">
          <legend>{name(place)}</legend>
          <div className="listing-row two">
            {[false, true].map((isTheirs) => (
              <label key={String(isTheirs)} className="listing-version">
                <span className="row base">
                  <input
                    type="radio"
                    name={place}
                    checked={theirsAt.has(place) === isTheirs}
                    onChange={() => choose(place, isTheirs)}
                  />
                  <b>{t(isTheirs ? 'conflictThere' : 'conflictHere')}</b>
                </span>
                <span className="read">{(isTheirs ? there : here).get(place) ?? t('conflictNothing')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button look="main" onClick={settle}>
        {t('conflictTake')}
      </Button>
    </Section>
  );
}
