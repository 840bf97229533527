import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCanvas, GlobalFonts, ImageData, type SKRSContext2D } from '@napi-rs/canvas';
import type { Drawn } from './open-pdf.ts';
import type { Picture } from './start-preview.ts';

/** Chinese and Latin letters of one family, as on papers that are printed. */
const FONT = 'Noto Sans SC';
GlobalFonts.registerFromPath(
  path.join(
    path.dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc'))),
    '600SemiBold/NotoSansSC_600SemiBold.ttf',
  ),
  FONT,
);

/** Slanted, so that no line of a text hides it and nobody cuts it off with a margin. */
const SLANT = -Math.PI / 7;
/** Of the width of the page: the letters, and the way from one line to the next. */
const LETTERS = 1 / 52;
const LEADING = 1.45;
const QUALITY = 80;

/** The page with what is written across it, as WebP. */
export function paintPage({ width, height, points }: Drawn, marks: readonly string[]): Picture {
  const canvas = createCanvas(width, height);
  const pen = canvas.getContext('2d');
  pen.putImageData(new ImageData(new Uint8ClampedArray(points), width, height), 0, 0);
  writeAcross(pen, { width, height, marks });
  return { content: canvas.toBuffer('image/webp', QUALITY), width, height };
}

interface Across {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly string[];
}

/** Dark letters with a light edge: they are read on white paper and on dark pictures alike. */
function writeAcross(pen: SKRSContext2D, { width, height, marks }: Across) {
  const letters = Math.max(11, Math.min(width, height * 2) * LETTERS);
  pen.font = `${letters}px "${FONT}"`;
  pen.textBaseline = 'middle';
  pen.lineWidth = letters / 9;
  pen.lineJoin = 'round';
  const lines = marks.map(shownLetters);
  const block = Math.max(...lines.map((line) => pen.measureText(line).width)) + letters * 5;
  const row = letters * LEADING * (lines.length + 3.5);
  const reach = Math.hypot(width, height);
  pen.translate(width / 2, height / 2);
  pen.rotate(SLANT);
  for (let y = -reach / 2, number = 0; y < reach / 2; y += row, number++)
    for (let x = -reach / 2 - (number % 2) * (block / 2); x < reach / 2; x += block)
      for (const [place, line] of lines.entries()) {
        const at = y + place * letters * LEADING;
        pen.strokeStyle = 'rgb(255 255 255 / 32%)';
        pen.strokeText(line, x, at);
        pen.fillStyle = 'rgb(40 50 60 / 26%)';
        pen.fillText(line, x, at);
      }
  pen.resetTransform();
}

/** Without what turns words round or has no shape; a name of a person is never long. */
const shownLetters = (line: string): string =>
  line
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Cn}\p{Co}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .slice(0, 120);
