import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { createOpportunity, directions, kinds, type WrittenListing } from '#contracts/opportunities';
import { addDays } from '#platform/calendar';
import { languages, languageTag, ownName } from '#platform/languages';
import { Button, callEndpoint, Field, Page, useAddress, useLanguage, useTexts, useToday } from '#ui';
import { StepRefused } from '../../desk/steps/StepRefused.tsx';
import { useOpportunityNames } from '../../names/use-opportunity-names.ts';
import { OwnerField } from './OwnerField.tsx';
import { writingTexts } from '../texts/texts.ts';
import type { Writer } from './writer.ts';
import '../../opportunities.css';
import '../writing.css';

/** The few things that a listing begins with; everything else is written in the form. */
export function NewListingPage({ writer }: { writer: Writer }) {
  const t = useTexts(writingTexts);
  const reader = useLanguage();
  const address = useAddress();
  const answers = useQueryClient();
  const today = useToday();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const begin = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setError(undefined);
    callEndpoint(createOpportunity, { listing: emptyListing(new FormData(event.currentTarget)) })
      .then(async ({ reference }) => {
        await answers.invalidateQueries();
        address.go(`/desk/${encodeURIComponent(reference)}`);
      })
      .catch((thrown: unknown) => {
        setError(thrown as Error);
        setBusy(false);
      });
  };
  const mayWrite = writer.organisations.length > 0 || writer.isAdviser;
  return (
    <Page
      title={t('newTitle')}
      lede={mayWrite ? t('newLede') : t('noOrganisation')}
      crumbs={[{ to: '/desk', title: t('mine') }]}
    >
      {mayWrite && (
        <form className="listing-new stack-s" onSubmit={begin}>
          <input type="hidden" name="today" value={today ?? ''} />
          <OwnerField writer={writer} />
          <Choices />
          <Field label={t('firstLanguage')}>
            {(ids) => (
              <select name="language" className="input" defaultValue={reader} {...ids}>
                {languages.map((language) => (
                  <option key={language} value={language} lang={languageTag[language]}>
                    {ownName[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <StepRefused error={error} />
          <div>
            <Button type="submit" look="main" disabled={isBusy || today === undefined}>
              {t('begin')}
            </Button>
          </div>
        </form>
      )}
    </Page>
  );
}

function Choices() {
  const t = useTexts(writingTexts);
  const names = useOpportunityNames();
  return (
    <>
      <fieldset className="listing-choices">
        <legend>{t('direction')}</legend>
        <div>
          {directions.map((direction) => (
            <label key={direction} className="check">
              <input type="radio" name="direction" value={direction} defaultChecked={direction === 'offer'} />
              <span>{names.begun(names.direction(direction))}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <Field label={t('kind')}>
        {(ids) => (
          <select name="kind" className="input" {...ids}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {names.begun(names.of('kind', kind))}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}

/** A listing opens for half a year unless its writer says otherwise. */
const FIRST_VALIDITY_DAYS = 182;

const emptyListing = (given: FormData) => {
  const value = (name: string) => String(given.get(name));
  return {
    direction: value('direction') as WrittenListing['direction'],
    kind: value('kind') as WrittenListing['kind'],
    ownerId: value('ownerId'),
    isOwnerNamed: false,
    fields: [],
    keywords: {},
    texts: [
      {
        language: value('language') as 'zh',
        title: '',
        summary: '',
        description: '',
        isOriginal: true,
        isMachineMade: false,
      },
    ],
    stage: {},
    rights: { status: 'not-stated' as const },
    partner: { types: [] },
    cooperation: [],
    validUntil: addDays(value('today'), FIRST_VALIDITY_DAYS),
  };
};
