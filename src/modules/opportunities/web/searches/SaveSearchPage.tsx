import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { listSavedSearches, type Rhythm, saveSearch } from '#contracts/opportunities';
import {
  Button,
  callEndpoint,
  Facts,
  Field,
  Page,
  useAct,
  useAddress,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { NoEntry } from '../desk/parts/NoEntry.tsx';
import { RhythmChoice } from './RhythmChoice.tsx';
import { questionIn } from './saved-question.ts';
import { SearchRefused } from './SearchRefused.tsx';
import { searchTexts } from './texts/texts.ts';
import { useQuestionWords } from './use-question-words.ts';

const LONGEST_NAME = 120;

/** Keeps what the page of offers and requests was asked: its query came along in the address. */
export function SaveSearchPage() {
  const t = useTexts(searchTexts);
  const { query } = useAddress();
  // Asked first, so that nobody fills in a form only to hear that an account is needed.
  const kept = useEndpoint(listSavedSearches, {}, { isAlwaysAsked: true });
  if (kept.error && !kept.answer)
    return <NoEntry title={t('saveTitle')} error={kept.error} onAgain={kept.again} />;
  return (
    <Page
      title={t('saveTitle')}
      lede={t('saveLede')}
      crumbs={[{ to: '/opportunities', query, title: t('listings') }]}
    >
      {kept.answer ? <SaveForm /> : <Waiting says={t('fetching')} />}
    </Page>
  );
}

function SaveForm() {
  const t = useTexts(searchTexts);
  const reader = useLanguage();
  const { query, go } = useAddress();
  const answers = useQueryClient();
  const act = useAct();
  const [isNameMissing, setNameMissing] = useState(false);
  const question = questionIn(query);
  const words = useQuestionWords()(question);
  const save = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const given = new FormData(form);
    const name = String(given.get('name')).trim();
    setNameMissing(name === '');
    if (name === '') return form.querySelector('input')?.focus();
    const rhythm = String(given.get('rhythm')) as Rhythm;
    act.run(async () => {
      await callEndpoint(saveSearch, { name, question, rhythm, reader });
      await answers.invalidateQueries();
      go('/searches');
    });
  };
  return (
    <form className="listing-new stack-s" noValidate onSubmit={save}>
      <Facts rows={[{ term: t('search'), value: words }]} />
      <Field label={t('name')} note={t('nameNote')} fault={isNameMissing && t('nameMissing')}>
        {(ids) => (
          <input
            name="name"
            className="input"
            maxLength={LONGEST_NAME}
            defaultValue={words.slice(0, LONGEST_NAME)}
            {...ids}
          />
        )}
      </Field>
      <Field label={t('rhythm')}>{(ids) => <RhythmChoice {...ids} />}</Field>
      <SearchRefused error={act.error} />
      <div>
        <Button type="submit" look="main" disabled={act.isBusy}>
          {act.isBusy ? t('saving') : t('save')}
        </Button>
      </div>
    </form>
  );
}
