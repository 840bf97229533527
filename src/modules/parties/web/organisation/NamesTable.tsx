import type { Name } from '../../contract.ts';
import { isLanguage, locale } from '#platform/languages';
import { LanguageText, Section, Table, useFormats, useLanguage, useTexts } from '#ui';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';

const ORDER = ['official', 'translated', 'short', 'romanised', 'variant', 'former'] as const;

/** Every name as a whole string, with what it is and how it is written; names are never cut. */
export function NamesTable({ names: given }: { names: readonly Name[] }) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const formats = useFormats();
  const names = usePartyNames();
  const languages = new Intl.DisplayNames(locale[reader], { type: 'language' });
  const languageOf = ({ language }: Name) => (language ? [languageName(languages, language)] : []);
  const rows = given.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  return (
    <Section title={t('names')} meta={<span className="num">{formats.number(rows.length)}</span>}>
      <Table
        caption={t('names')}
        isCaptionHidden
        rows={rows}
        keyOf={({ text }) => text}
        columns={[
          {
            title: t('name'),
            isHead: true,
            cell: (name) => (
              <LanguageText language={tagOf(name)} as="bdi" className="organisation-name">
                {name.text}
              </LanguageText>
            ),
          },
          { title: t('nameKind'), cell: ({ kind }) => names.of('kind', kind) },
          {
            title: t('nameScript'),
            cell: (name) => [names.of('script', name.script), ...languageOf(name)].join(' · '),
          },
        ]}
      />
    </Section>
  );
}

function tagOf({ language, script }: Name) {
  if (script === 'hant') return 'zh-Hant';
  return isLanguage(language) || language ? language : script === 'hans' ? 'zh' : undefined;
}

/** Sources give tags that nobody knows; those stand as they are. */
function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
