import { useState } from 'react';
import type { Opportunity } from '#contracts/opportunities';
import { Section, useTexts } from '#ui';
import { ListingTexts } from '../../../page/ListingTexts.tsx';
import { pages } from '../../texts/pages.ts';
import { FactFields } from './FactFields.tsx';
import { Margin } from '../Margin.tsx';
import type { Marginalia } from '../marginalia.ts';
import { WHOLE } from '../places.ts';
import { TextFields } from './TextFields.tsx';

type View = 'byField' | 'asReaders';
const views: readonly View[] = ['byField', 'asReaders'];

interface Props {
  listing: Opportunity;
  margin: Marginalia;
}

/** The listing field by field with everything said beside it, or as it will stand before its readers. */
export function ReviewedText({ listing, margin }: Props) {
  const [view, setView] = useState<View>('byField');
  return (
    <>
      <Views view={view} onChange={setView} />
      {view === 'asReaders' ? (
        <ListingTexts texts={listing.texts} />
      ) : (
        <ByField listing={listing} margin={margin} />
      )}
    </>
  );
}

function ByField({ listing, margin }: Props) {
  const t = useTexts(pages);
  const inOrder = listing.texts.toSorted((a, b) => Number(b.isOriginal) - Number(a.isOriginal));
  return (
    <>
      {inOrder.map((text) => (
        <TextFields key={text.language} text={text} margin={margin} />
      ))}
      <FactFields listing={listing} margin={margin} />
      <Section title={t('whole')}>
        <Margin place={WHOLE} title={t('whole')} of={margin} />
      </Section>
    </>
  );
}

function Views({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  const t = useTexts(pages);
  return (
    <fieldset className="listing-views no-print">
      <legend className="sr">{t('which')}</legend>
      {views.map((one) => (
        <label key={one}>
          <input type="radio" name="review-view" checked={view === one} onChange={() => onChange(one)} />
          <span>{t(one)}</span>
        </label>
      ))}
    </fieldset>
  );
}
