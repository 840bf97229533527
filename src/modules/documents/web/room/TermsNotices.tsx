import { acceptTerms, listTerms, type Terms } from '#contracts/documents';
import { languages, type Language } from '#platform/languages';
import {
  Button,
  callEndpoint,
  LanguageText,
  Notice,
  useAct,
  useCorridor,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Refused } from './Refused.tsx';

interface Props {
  caseId: string;
  onChanged: () => void;
}

/** Terms that a side wants accepted before what it shares is opened. */
export function TermsNotices({ caseId, onChanged }: Props) {
  const { answer } = useEndpoint(listTerms, { id: caseId }, { isAlwaysAsked: true });
  return answer?.rows.map((terms) => (
    <TermsNotice key={`${terms.side} ${terms.number}`} caseId={caseId} terms={terms} onChanged={onChanged} />
  ));
}

function TermsNotice({ caseId, terms, onChanged }: Props & { terms: Terms }) {
  const t = useTexts(roomTexts);
  const corridor = useCorridor();
  const act = useAct();
  const reader = useLanguage();
  const { side, number, texts, mustAccept, acceptances } = terms;
  const language = [reader, ...languages].find((one) => texts[one] !== undefined) as Language;
  const accept = () =>
    act.run(async () => {
      await callEndpoint(acceptTerms, { id: caseId, side, number, language });
      onChanged();
    });
  return (
    <Notice>
      <div className="stack-s">
        <h3>{t('termsTitle', { side: corridor.sideName(side) })}</h3>
        {mustAccept && <p>{t('termsSay')}</p>}
        <LanguageText language={language} as="p" className="document-words document-terms">
          {texts[language]}
        </LanguageText>
        <p className="note">{t('acceptedBy', { count: acceptances.length })}</p>
        <Refused error={act.error} />
        {mustAccept && (
          <p className="no-print">
            <Button look="main" disabled={act.isBusy} onClick={accept}>
              {t('accept')}
            </Button>
          </p>
        )}
      </div>
    </Notice>
  );
}
