import { langOf } from '#ui';

const HAN_RUN =
  /([\p{Script=Han}《》〔〕、，。（）：；“”]*\p{Script=Han}[\p{Script=Han}《》〔〕、，。（）：；“”]*)/u;

/** A title that holds both scripts, as acts of China do for readers of the others: Chinese is tagged as Chinese. */
export function MixedText({ children }: { children: string }) {
  return children.split(HAN_RUN).map((piece, place) =>
    place % 2 === 1 ? (
      <span key={place} {...langOf('zh')}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
