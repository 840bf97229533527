import { useState } from 'react';
import { acceptTerms, listTerms, type Terms } from '#contracts/documents';
import { languages, type Language, ownName } from '#platform/languages';
import {
  Button,
  callEndpoint,
  LanguageText,
  Notice,
  Side,
  useAct,
  useCorridor,
  useEndpoint,
  useLanguage,
  useTexts,
} from '#ui';
import { roomTexts } from '../texts/room.ts';
import { Refused } from './Refused.tsx';
import { EndTermsDialog, SetTermsDialog } from '../asking/TermsDialogs.tsx';
import { useMoments } from './use-moments.ts';

interface Props {
  caseId: string;
  onChanged: () => void;
}

/** Terms that a side wants accepted before what it shares is opened; its adviser sets and ends them. */
export function TermsNotices({ caseId, onChanged }: Props) {
  const { answer } = useEndpoint(listTerms, { id: caseId }, { isAlwaysAsked: true });
  if (!answer) return null;
  const { rows, maySetFor } = answer;
  const own = rows.find(({ side }) => side === maySetFor);
  return (
    <>
      {rows.map((terms) => (
        <TermsNotice
          key={`${terms.side} ${terms.number}`}
          caseId={caseId}
          terms={terms}
          isOwn={terms === own}
          onChanged={onChanged}
        />
      ))}
      {maySetFor !== undefined && !own && <Setting caseId={caseId} terms={undefined} onChanged={onChanged} />}
    </>
  );
}

function TermsNotice({ caseId, terms, isOwn, onChanged }: Props & { terms: Terms; isOwn: boolean }) {
  const t = useTexts(roomTexts);
  const corridor = useCorridor();
  const moments = useMoments();
  const reader = useLanguage();
  const { side, number, texts, mustAccept, acceptances, setAt } = terms;
  const language = [reader, ...languages].find((one) => texts[one] !== undefined) as Language;
  return (
    <Notice>
      <div className="stack-s">
        <h3>{t('termsTitle', { side: corridor.sideName(side) })}</h3>
        <p className="note num">{t('termsNumber', { number, day: moments.day(setAt) })}</p>
        {mustAccept && <p>{t('termsSay')}</p>}
        <LanguageText language={language} as="p" className="document-words">
          {texts[language]}
        </LanguageText>
        <Acceptances acceptances={acceptances} />
        {mustAccept && <Accept caseId={caseId} read={{ side, number, language }} onChanged={onChanged} />}
        {isOwn && <Setting caseId={caseId} terms={terms} onChanged={onChanged} />}
      </div>
    </Notice>
  );
}

interface AcceptProps extends Props {
  /** What was read: nothing else is accepted. */
  read: { side: string; number: number; language: Language };
}

function Accept({ caseId, read, onChanged }: AcceptProps) {
  const t = useTexts(roomTexts);
  const act = useAct();
  const accept = () =>
    act.run(async () => {
      await callEndpoint(acceptTerms, { id: caseId, ...read });
      onChanged();
    });
  return (
    <>
      <Refused error={act.error} />
      <p className="no-print">
        <Button look="main" disabled={act.isBusy} onClick={accept}>
          {t('accept')}
        </Button>
      </p>
    </>
  );
}

function Acceptances({ acceptances }: Pick<Terms, 'acceptances'>) {
  const t = useTexts(roomTexts);
  const moments = useMoments();
  const says = t('acceptedBy', { count: acceptances.length });
  if (acceptances.length === 0) return <p className="note">{says}</p>;
  return (
    <details>
      <summary>{says}</summary>
      <ul className="document-list">
        {acceptances.map(({ by, person, at, language }) => (
          <li key={`${by} ${at}`} className="row">
            <Side code={by.split('/')[0]} />
            {person && <bdi>{person.name}</bdi>}
            <span className="note num">
              {t('acceptedLine', { moment: moments.moment(at), language: ownName[language] })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Setting({ caseId, terms, onChanged }: Props & { terms: Terms | undefined }) {
  const t = useTexts(roomTexts);
  const [asked, setAsked] = useState<'set' | 'end'>();
  const close = () => setAsked(undefined);
  return (
    <div className="row no-print">
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('set')}>
        {t(terms ? 'termsChange' : 'termsSet')}
      </Button>
      {terms && (
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setAsked('end')}>
          {t('termsEnd')}
        </Button>
      )}
      {asked === 'set' && <SetTermsDialog caseId={caseId} terms={terms} onDone={onChanged} onClose={close} />}
      {asked === 'end' && <EndTermsDialog caseId={caseId} onDone={onChanged} onClose={close} />}
    </div>
  );
}
