import { useTexts } from '#ui';
import type { Undertaking } from '../../contract.ts';
import { chainTexts } from './texts/chain.ts';

const WIDTH = 720;
const HEIGHT = 48;
const LEFT = 40;
const STEP = 80;
const LINE = 22;
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const x = (level: number) => LEFT + (level - 1) * STEP;

/**
 * From idea to market: nine levels of technology readiness, solid up to what a source states, dashed beyond. The words below say
 * the same.
 */
export function ReadinessAxis({ levels, isOnMarket }: Pick<Undertaking, 'levels' | 'isOnMarket'>) {
  const t = useTexts(chainTexts);
  const last = levels.at(-1)?.level;
  const reached = Math.max(...levels.map(({ level }) => level), isOnMarket ? 9 : 0);
  return (
    <div>
      <svg className="chain-axis" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {reached > 1 && levels.length > 0 && <path className="known" d={`M${x(1)} ${LINE}H${x(reached)}`} />}
        <path className="unknown" d={`M${x(levels.length > 0 ? Math.max(1, reached) : 1)} ${LINE}H${x(9)}`} />
        {LEVELS.map((level) => (
          <g key={level}>
            <path className="tick" d={`M${x(level)} ${LINE - 4}V${LINE + 4}`} />
            <text x={x(level)} y={LINE + 22} textAnchor="middle">
              {level}
            </text>
          </g>
        ))}
        {levels.map(({ level, on }) => (
          <circle
            key={`${level} ${on}`}
            className={level === last ? 'level last' : 'level'}
            cx={x(level)}
            cy={LINE}
            r={level === last ? 7 : 5}
          />
        ))}
        {isOnMarket && <rect className="market" x={x(9) - 7} y={LINE - 7} width="14" height="14" />}
      </svg>
      <p className="chain-ends">
        <span>{t('idea')}</span>
        {levels.length === 0 && <span>{t('reason_level-unstated')}</span>}
        <span>{t('market')}</span>
      </p>
    </div>
  );
}
