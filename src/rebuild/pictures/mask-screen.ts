import type { Redaction } from '../../redact/redaction.js';
import { secretCells } from '../../redact/secret-cells.js';
import { cellWords, content } from '../../terminal/cell.js';
import { cellText, type Screen } from '../../terminal/screen.js';

const star = '*'.codePointAt(0)! | (1 << content.widthShift);

/**
 * The screen with the cells of secrets replaced: cursor movement can put a secret together that is
 * whole nowhere in the redacted stream. The screen itself is left as it is.
 */
export function maskScreen(screen: Screen, redaction: Redaction): Screen {
  const count = screen.cols * screen.rows;
  const texts = Array.from({ length: count }, (_, index) => cellText(screen, index));
  const secret = secretCells(redaction, texts, screen.cols);
  if (!secret.includes(1)) return screen;
  const cells = screen.cells.slice();
  for (let index = 0; index < count; index += 1) if (secret[index]) cells[index * cellWords] = star;
  return { ...screen, cells };
}
