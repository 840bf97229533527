import { endTerms, setTerms, type Terms } from '#contracts/documents';
import { languages, ownName } from '#platform/languages';
import { callEndpoint, Field, langOf, useTexts } from '#ui';
import { roomTexts } from '../texts/room.ts';
import { AskDialog } from './AskDialog.tsx';

interface Props {
  caseId: string;
  onDone: () => void;
  onClose: () => void;
}

/** What the other side shall accept, in as many languages as there are readers for. */
export function SetTermsDialog({ caseId, terms, ...rest }: Props & { terms: Terms | undefined }) {
  const t = useTexts(roomTexts);
  const take = async (form: FormData) => {
    const written = languages.flatMap((language) => {
      const text = String(form.get(language) ?? '').trim();
      return text === '' ? [] : [[language, text] as const];
    });
    await callEndpoint(setTerms, { id: caseId, texts: Object.fromEntries(written) });
  };
  return (
    <AskDialog
      title={t('termsSetTitle')}
      says={t(terms ? 'termsChangeSay' : 'termsSetSay')}
      verb={t('termsSave')}
      take={take}
      {...rest}
    >
      {languages.map((language) => (
        <Field key={language} label={ownName[language]}>
          {(ids) => (
            <textarea
              className="input"
              name={language}
              rows={3}
              maxLength={20_000}
              defaultValue={terms?.texts[language]}
              {...langOf(language)}
              {...ids}
            />
          )}
        </Field>
      ))}
    </AskDialog>
  );
}

export function EndTermsDialog({ caseId, ...rest }: Props) {
  const t = useTexts(roomTexts);
  const take = async () => void (await callEndpoint(endTerms, { id: caseId }));
  return (
    <AskDialog
      title={t('termsEndTitle')}
      says={t('termsEndSay')}
      verb={t('termsEndVerb')}
      take={take}
      {...rest}
    />
  );
}
