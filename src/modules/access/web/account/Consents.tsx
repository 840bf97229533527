import { Button, callEndpoint, Section, useAct, useEndpoint, useFormats, useLanguage, useTexts } from '#ui';
import { consentSubjects, giveConsent, listConsents, withdrawConsent } from '../../contract.ts';
import { Refused } from '../parts/Refused.tsx';
import { accountTexts } from '../texts/account.ts';

/** What may cross to the other side, each by itself: given, withdrawn, and when. */
export function Consents() {
  const t = useTexts(accountTexts);
  const language = useLanguage();
  const formats = useFormats();
  const act = useAct();
  const consents = useEndpoint(listConsents, {});
  const rows = consents.answer?.rows ?? [];
  type Subject = (typeof consentSubjects)[number];
  const change = async (subject: Subject, isGiven: boolean) => {
    await (isGiven
      ? callEndpoint(withdrawConsent, { subject })
      : callEndpoint(giveConsent, { subject, language }));
    consents.again();
  };
  return (
    <Section title={t('consents')} className="stack-s">
      <p>{t('consentsSay')}</p>
      <ul className="access-lines">
        {consentSubjects.map((subject) => {
          const standing = rows.find((row) => row.subject === subject && !row.withdrawnOn);
          const former = rows.flatMap((row) =>
            row.subject === subject && row.withdrawnOn ? [formats.day(row.withdrawnOn)] : [],
          );
          return (
            <li key={subject}>
              <span id={`consent-${subject}`}>
                {t(`consent_${subject}`)}
                <span className="note">
                  {' '}
                  {standing
                    ? t('consentSince', { day: formats.day(standing.givenOn), wording: standing.wording })
                    : t('consentNot')}
                  {former.length > 0 && ` · ${t('consentHistory', { list: formats.list(former) })}`}
                </span>
              </span>
              <Button
                disabled={act.isBusy}
                aria-describedby={`consent-${subject}`}
                onClick={() => act.run(() => change(subject, standing !== undefined))}
              >
                {t(standing ? 'consentWithdraw' : 'consentGive')}
              </Button>
            </li>
          );
        })}
      </ul>
      <Refused error={act.error} />
    </Section>
  );
}
