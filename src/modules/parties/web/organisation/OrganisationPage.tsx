import type { ReactNode } from 'react';
import { getOrganisation, type Organisation } from '../../contract.ts';
import { languageTag } from '#platform/languages';
import { Column, Columns, Notice, Page, Side, Tag, useEndpoint, useLanguage, useTexts, Waiting } from '#ui';
import { ChangeProposals } from '../entry/ChangeProposals.tsx';
import { EntryLinks } from '../entry/EntryLinks.tsx';
import { chooseNames } from '../names/choose-name.ts';
import { usePartyNames } from '../names/use-party-names.ts';
import { texts } from '../texts.ts';
import { Identifiers } from './Identifiers.tsx';
import { NamesTable } from './NamesTable.tsx';
import { NoOrganisation } from './NoOrganisation.tsx';
import { OrganisationFacts } from './OrganisationFacts.tsx';
import { PossibleDuplicates } from './PossibleDuplicates.tsx';
import { Relations } from './Relations.tsx';
import { Stated } from './Stated.tsx';
import '../parties.css';

interface Props {
  id: string;
  /** What concerns the organisation: listings near it. */
  concerns?: (organisation: { id: string }) => ReactNode;
}

/** One organisation: its names in every script, what is known of it and from where, and what concerns it. */
export function OrganisationPage({ id, concerns }: Props) {
  const t = useTexts(texts);
  const { answer, error, again } = useEndpoint(getOrganisation, { id });
  if (answer) return <Whole organisation={answer} again={again} {...(concerns && { concerns })} />;
  if (error) return <NoOrganisation id={id} error={error} onAgain={again} />;
  return (
    <Page title={t('organisation')} crumbs={[{ to: '/organisations', title: t('organisations') }]}>
      <Waiting says={t('fetching')} lines={9} />
    </Page>
  );
}

interface WholeProps extends Pick<Props, 'concerns'> {
  organisation: Organisation;
  again: () => void;
}

function Whole({ organisation, concerns, again }: WholeProps) {
  const t = useTexts(texts);
  const reader = useLanguage();
  const names = usePartyNames();
  const { main, own } = chooseNames(organisation, reader);
  const { id, type, side } = organisation;
  const crumbs = [
    { to: '/organisations', title: t('organisations') },
    { to: '/organisations', query: { type }, title: names.begun('type', type) },
  ];
  return (
    <Page
      title={main.text}
      titleLang={main.language && languageTag[main.language]}
      lede={own && <span lang={own.language && languageTag[own.language]}>{own.text}</span>}
      above={<Above organisation={organisation} />}
      crumbs={side ? crumbs : crumbs.slice(0, 1)}
    >
      <Columns>
        <Column span={8}>
          <Standing organisation={organisation} />
          <EntryLinks kind="organisation" id={id} />
          <ChangeProposals kind="organisation" id={id} onDecided={again} />
          <Stated facts={organisation.facts} />
          {concerns?.({ id })}
          <NamesTable names={organisation.allNames} />
          <Relations relations={organisation.relations} />
        </Column>
        <Column span={4} as="aside" label={t('facts')}>
          <OrganisationFacts organisation={organisation} />
          <Identifiers identifiers={organisation.identifiers} />
          <PossibleDuplicates duplicates={organisation.possibleDuplicates} />
        </Column>
      </Columns>
    </Page>
  );
}

function Above({ organisation: { side, type, status, isInvented } }: { organisation: Organisation }) {
  const t = useTexts(texts);
  const names = usePartyNames();
  return (
    <>
      <Side code={side} />
      <Tag>{names.begun('type', type)}</Tag>
      {status !== 'active' && <Tag look="unknown">{names.of('status', status)}</Tag>}
      {isInvented && <Tag look="quiet">{t('example')}</Tag>}
    </>
  );
}

/** What a reader must know before anything else: that it is gone, or that it never was. */
function Standing({ organisation: { status, isInvented } }: { organisation: Organisation }) {
  const t = useTexts(texts);
  if (isInvented) return <Notice>{t('inventedSay')}</Notice>;
  if (status === 'active') return null;
  return <Notice>{t(status === 'withdrawn' ? 'withdrawnSay' : 'inactiveSay')}</Notice>;
}
