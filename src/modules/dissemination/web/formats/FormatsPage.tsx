import { Column, Columns, Notice, Page, PageLink, Section, Table, useLanguage, useTexts } from '#ui';
import { licence } from '../../domain/licence.ts';
import { type Format, formats, type Group, groups } from './formats.ts';
import { texts } from './texts.ts';
import './formats.css';

const COMMAND = 'curl -L -H "Accept: application/ld+json" https://…/id/agreement-1';

/** Everything that other programs can have of the register: where, in which format, and on which terms. */
export function FormatsPage() {
  const t = useTexts(texts);
  return (
    <Page title={t('title')} lede={t('lede')}>
      <Columns>
        <Column span={8}>
          <div className="stack">
            {groups.map((group) => (
              <Section key={group} title={t(`group_${group}`)}>
                <div className="stack-s">
                  <p className="read">{t(`say_${group}`)}</p>
                  <Formats of={group} />
                </div>
              </Section>
            ))}
          </div>
        </Column>
        <Column span={4} as="aside" label={t('terms')}>
          <Section title={t('licence')}>
            <p>{t('licenceSay')}</p>
            <p>
              <a href={licence.href} rel="license noreferrer">
                {licence.spdx}
              </a>
            </p>
          </Section>
          <Section title={t('use')}>
            <div className="stack-s">
              <p>{t('useSay')}</p>
              <pre className="verbatim">{COMMAND}</pre>
              <p>
                <PageLink to="/api">{t('api')}</PageLink>
              </p>
            </div>
          </Section>
          <Notice>
            <p>{t('exactSay')}</p>
          </Notice>
        </Column>
      </Columns>
    </Page>
  );
}

function Formats({ of }: { of: Group }) {
  const t = useTexts(texts);
  const rows: readonly Format[] = formats[of];
  return (
    <Table
      caption={t(`group_${of}`)}
      isCaptionHidden
      rows={rows}
      keyOf={([key]) => key}
      columns={[
        { title: t('format'), isHead: true, cell: ([key]) => t(`name_${key}`) },
        {
          title: t('what'),
          cell: ([key, address]) => (
            <>
              {t(`what_${key}`)}
              <br />
              <Address of={address} />
            </>
          ),
        },
      ]}
    />
  );
}

/** An address to follow, or a pattern to fill in. */
function Address({ of }: { of: string }) {
  const reader = useLanguage();
  if (/[A-Z]{3}/.test(of))
    return (
      <span className="formats-address">
        <code>{of}</code>
      </span>
    );
  const address = of.endsWith('.ics') ? `${of}?reader=${reader}` : of;
  return (
    <a href={address} className="formats-address">
      <code>{address}</code>
    </a>
  );
}
