import { PageLink, Section, Table, useCorridor, useFormats, useTexts } from '#ui';
import { type Figures, type PartyRole, partyRoles } from '../../contract.ts';
import { useRegisterWords } from '../words/use-register-words.ts';
import { FigureLinks } from './FigureLinks.tsx';
import { MirroredBar } from './MirroredBar.tsx';
import { figureTexts } from './texts/figures.ts';
import { useListed } from './use-listed.ts';

/** In how many records each side has which part: the balance of who signs, leads, hosts and pays. */
export function Parts({ figures: { roles } }: { figures: Figures }) {
  const t = useTexts(figureTexts);
  const words = useRegisterWords();
  const corridor = useCorridor();
  const [a = '', b = ''] = corridor.sides;
  const numberOf = (role: PartyRole, side: string) =>
    roles.find((one) => one.role === role && one.side === side)?.number ?? 0;
  const rows = partyRoles.filter((role) => numberOf(role, a) + numberOf(role, b) > 0);
  const most = Math.max(1, ...rows.flatMap((role) => [numberOf(role, a), numberOf(role, b)]));
  if (rows.length === 0) return null;
  const ofSide = (side: string) => ({
    title: corridor.sideName(side),
    isNumber: true,
    cell: (role: PartyRole) => <PartOf role={role} side={side} number={numberOf(role, side)} />,
  });
  return (
    <Section title={t('parts')} className="figures-sides">
      <p className="note">{t('partsSay')}</p>
      <Table
        caption={t('parts')}
        isCaptionHidden
        rows={rows}
        keyOf={(role) => role}
        columns={[
          { title: t('part'), isHead: true, cell: (role) => words.of('property', role) },
          ofSide(a),
          {
            title: t('picture'),
            cell: (role) => <MirroredBar shares={[numberOf(role, a) / most, numberOf(role, b) / most]} />,
          },
          ofSide(b),
        ]}
      />
      <FigureLinks of="roles" />
    </Section>
  );
}

function PartOf({ role, side, number }: { role: PartyRole; side: string; number: number }) {
  const formats = useFormats();
  const listed = useListed();
  if (number === 0) return formats.number(0);
  return (
    <PageLink to="/register" query={listed({ role: `${role}-${side}` })}>
      {formats.number(number)}
    </PageLink>
  );
}
