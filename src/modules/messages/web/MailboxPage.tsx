import { isLanguage, locale } from '#platform/languages';
import { Answer, langOf, Page, ProblemError, useEndpoint, useLanguage, useTexts } from '#ui';
import { readMailbox } from '../contract.ts';
import { mailboxTexts } from './mailbox.ts';
import './messages.css';

/** Mail of a centre that sends none, for whoever tries it on their own machine. */
export function MailboxPage() {
  const t = useTexts(mailboxTexts);
  const language = useLanguage();
  const mailbox = useEndpoint(readMailbox, {});
  const isHidden = mailbox.error instanceof ProblemError && mailbox.error.problem.status === 404;
  const moments = new Intl.DateTimeFormat(locale[language], { dateStyle: 'medium', timeStyle: 'short' });
  if (isHidden)
    return (
      <Page title={t('mailbox')}>
        <p>{t('notShown')}</p>
      </Page>
    );
  return (
    <Page title={t('mailbox')} lede={t('mailboxLede')}>
      <Answer of={mailbox}>
        {({ rows }) =>
          rows.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <div className="stack">
              {rows.map((mail) => (
                // No landmark of its own: several letters may bear the same subject.
                <article key={mail.id} className="section">
                  <header>
                    <h2 {...langOf(isLanguage(mail.language) ? mail.language : undefined)}>{mail.subject}</h2>
                    <div className="meta">
                      {t('to', { address: mail.to, moment: moments.format(new Date(mail.sentAt)) })}
                    </div>
                  </header>
                  <div className="mail-body" {...langOf(mail.language)}>
                    {withLinks(mail.body)}
                  </div>
                </article>
              ))}
            </div>
          )
        }
      </Answer>
    </Page>
  );
}

/** Only links of this very centre can be followed. */
const withLinks = (body: string) =>
  body.split(/(https?:\/\/\S+)/).map((part, place) =>
    part.startsWith(`${location.origin}/`) ? (
      <a key={place} href={part}>
        {part}
      </a>
    ) : (
      part
    ),
  );
