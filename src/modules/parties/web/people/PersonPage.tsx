import { languageTag } from '#platform/languages';
import {
  Column,
  Columns,
  Notice,
  Page,
  PageLink,
  Side,
  Tag,
  useEndpoint,
  useLanguage,
  useTexts,
  Waiting,
} from '#ui';
import { getPerson, type Person } from '../../contract.ts';
import { ChangeProposals } from '../entry/ChangeProposals.tsx';
import { EntryLinks } from '../entry/EntryLinks.tsx';
import { chooseNames } from '../names/choose-name.ts';
import { texts } from '../texts.ts';
import { NoPerson } from './NoPerson.tsx';
import { Affiliations, PersonFacts, PersonNames } from './PersonParts.tsx';
import { peopleTexts } from './texts.ts';
import '../parties.css';

/** One person, for whom that person is shown to: names, where they work, and who else sees it. */
export function PersonPage({ id }: { id: string }) {
  const t = useTexts(peopleTexts);
  const { answer, error, again } = useEndpoint(getPerson, { id });
  if (answer) return <Whole person={answer} again={again} />;
  if (error) return <NoPerson error={error} onAgain={again} />;
  return (
    <Page title={t('person')}>
      <Waiting lines={6} />
    </Page>
  );
}

function Whole({ person, again }: { person: Person; again: () => void }) {
  const t = useTexts(peopleTexts);
  const words = useTexts(texts);
  const { main, own } = chooseNames(person, useLanguage());
  return (
    <Page
      title={main.text}
      titleLang={main.language && languageTag[main.language]}
      lede={own && <span lang={own.language && languageTag[own.language]}>{own.text}</span>}
      above={
        <>
          <Side code={person.side} />
          <Tag>{t('person')}</Tag>
          {person.isInvented && <Tag look="quiet">{words('example')}</Tag>}
        </>
      }
    >
      <Columns>
        <Column span={8}>
          <WhoSeesIt person={person} />
          <EntryLinks kind="person" id={person.id} />
          <ChangeProposals kind="person" id={person.id} onDecided={again} />
          <Affiliations of={person.affiliations} />
          <PersonNames names={person.allNames} />
        </Column>
        <Column span={4} as="aside" label={words('facts')}>
          <PersonFacts person={person} />
        </Column>
      </Columns>
    </Page>
  );
}

/** Said plainly, before anything else. */
function WhoSeesIt({ person: { isMyself, isShownToAll } }: { person: Person }) {
  const t = useTexts(peopleTexts);
  if (!isMyself) return <Notice>{t(isShownToAll ? 'seenByAll' : 'seenByFew')}</Notice>;
  return (
    <Notice>
      {t(isShownToAll ? 'mineSeenByAll' : 'mineSeenByFew')}{' '}
      <PageLink to="/personal-data">{t('decideWhoSees')}</PageLink>
    </Notice>
  );
}
