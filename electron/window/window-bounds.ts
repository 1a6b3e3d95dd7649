import { readFileSync, writeFileSync } from 'node:fs';
import { type BrowserWindow, type Rectangle, screen } from 'electron';

interface Remembered extends Rectangle {
  readonly maximized: boolean;
}

const usual = { width: 1360, height: 880 };

/** Where the window was when it was last closed, if a screen is still there; else in the middle, as large as fits. */
export function recallBounds(file: string): Partial<Rectangle> & { maximized: boolean } {
  const remembered = readBounds(file);
  if (remembered && isOnScreen(remembered)) return remembered;
  const { width, height } = screen.getPrimaryDisplay().workAreaSize;
  return { width: Math.min(usual.width, width), height: Math.min(usual.height, height), maximized: false };
}

/** Keeps the bounds of the window in `file` when it is closed. */
export function rememberBounds(window: BrowserWindow, file: string): void {
  window.on('close', () => {
    try {
      writeFileSync(file, JSON.stringify({ ...window.getNormalBounds(), maximized: window.isMaximized() }));
    } catch {
      // Without it the window opens where windows open.
    }
  });
}

function readBounds(file: string): Remembered | undefined {
  try {
    const { x, y, width, height, maximized } = JSON.parse(readFileSync(file, 'utf8'));
    const isWhole = [x, y, width, height].every((value) => Number.isInteger(value));
    return isWhole && width >= 400 && height >= 300
      ? { x, y, width, height, maximized: maximized === true }
      : undefined;
  } catch {
    return undefined;
  }
}

/** A part large enough to take hold of. */
function isOnScreen(bounds: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const width =
      Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
    const height =
      Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y);
    return width >= 200 && height >= 100;
  });
}
