import { daysBetween } from '#platform/calendar';
import {
  Empty,
  Page,
  PageLink,
  ProblemError,
  Refusal,
  Section,
  Table,
  Tag,
  useAddress,
  useEndpoint,
  useFormats,
  useTexts,
  useToday,
  Waiting,
} from '#ui';
import { type ChangeProposal, listChangeProposals } from '../../contract.ts';
import { partsOf } from '../../domain/entry/entry.ts';
import { partKey } from '../entry/part-key.ts';
import { entryTexts } from '../entry/texts.ts';
import { pageOf } from '../entry/use-opened.ts';
import { proposalTexts } from './texts.ts';
import '../parties.css';

const MOST = 100;

/** Every proposal that waits for the reader, and those that the reader made. */
export function ProposalsPage() {
  const t = useTexts(proposalTexts);
  const asked = useEndpoint(listChangeProposals, { part: 'to-decide', limit: MOST }, { isAlwaysAsked: true });
  const own = useEndpoint(listChangeProposals, { part: 'own', limit: MOST }, { isAlwaysAsked: true });
  if (asked.error && !asked.answer) return <NotShown error={asked.error} onAgain={asked.again} />;
  return (
    <Page title={t('proposals')} lede={t('proposalsLede')}>
      {asked.answer ? (
        <div className="stack">
          <ToDecide {...asked.answer} />
          {own.answer && own.answer.rows.length > 0 && <Own rows={own.answer.rows} />}
        </div>
      ) : (
        <Waiting lines={6} />
      )}
    </Page>
  );
}

function NotShown({ error, onAgain }: { error: Error; onAgain: () => void }) {
  const t = useTexts(proposalTexts);
  const words = useTexts(entryTexts);
  const { here } = useAddress();
  const isVisitor = error instanceof ProblemError && error.problem.status === 401;
  return (
    <Page title={t('proposals')} {...(isVisitor && { lede: t('proposalsSignIn') })}>
      {isVisitor ? (
        <p>
          <PageLink to="/sign-in" query={{ to: here }}>
            {words('signIn')}
          </PageLink>
        </p>
      ) : (
        <Refusal error={error} onAgain={onAgain} />
      )}
    </Page>
  );
}

function ToDecide({ rows, total }: { rows: readonly ChangeProposal[]; total: number }) {
  const t = useTexts(proposalTexts);
  const ageOf = useAge();
  const oldest = rows[0];
  if (!oldest)
    return (
      <Section title={t('toDecide')}>
        <Empty title={t('nothingTitle')} tries={[t('nothingSay')]} />
      </Section>
    );
  return (
    <Section title={t('toDecide')} meta={t('waitingMeta', { count: total, days: ageOf(oldest) })}>
      <Table
        caption={t('toDecide')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          { title: t('entry'), isHead: true, cell: ({ about }) => <Entry about={about} /> },
          { title: t('what'), cell: (proposal) => <Parts of={proposal} /> },
          { title: t('days'), isNumber: true, cell: (proposal) => String(ageOf(proposal)) },
          {
            title: t('next'),
            cell: ({ about }) => (
              <PageLink to={pageOf(about)} aria-label={t('decideOn', { name: about.name })}>
                {t('decide')}
              </PageLink>
            ),
          },
        ]}
      />
      {rows.length < total && <p className="note">{t('moreWait', { total })}</p>}
    </Section>
  );
}

function Own({ rows }: { rows: readonly ChangeProposal[] }) {
  const t = useTexts(proposalTexts);
  const words = useTexts(entryTexts);
  const formats = useFormats();
  return (
    <Section title={t('mine')}>
      <Table
        caption={t('mine')}
        isCaptionHidden
        rows={rows}
        keyOf={({ id }) => id}
        columns={[
          {
            title: t('entry'),
            isHead: true,
            cell: ({ about }) => (
              <PageLink to={pageOf(about)}>
                <bdi>{about.name}</bdi>
              </PageLink>
            ),
          },
          { title: t('what'), cell: (proposal) => <Parts of={proposal} /> },
          { title: t('on'), cell: ({ proposedAt }) => formats.day(proposedAt.slice(0, 10)) },
          {
            title: t('state'),
            cell: ({ state, remark }) => (
              <>
                <Tag look={state === 'open' ? 'quiet' : 'unknown'}>{words(`state_${state}`)}</Tag>
                {remark && <p className="note organisation-told">{words('answered', { remark })}</p>}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function Entry({ about: { kind, name } }: Pick<ChangeProposal, 'about'>) {
  const t = useTexts(proposalTexts);
  return (
    <>
      <bdi>{name}</bdi> <span className="note">{t(`kind_${kind}`)}</span>
    </>
  );
}

function Parts({ of: { about, change, reason } }: { of: ChangeProposal }) {
  const words = useTexts(entryTexts);
  const formats = useFormats();
  return (
    <>
      {formats.list(partsOf(change).map((part) => words(partKey(about.kind, part))))}
      <p className="note organisation-told">{words('because', { reason })}</p>
    </>
  );
}

/** Whole days that a proposal has waited. */
function useAge() {
  const today = useToday();
  return ({ proposedAt }: ChangeProposal) => {
    const day = proposedAt.slice(0, 10);
    return today ? Math.max(0, daysBetween(day, today)) : 0;
  };
}
