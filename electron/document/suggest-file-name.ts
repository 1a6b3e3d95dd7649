import type { Briefing } from '../../model/briefing';
import { pickText } from '../../model/localized';

/** The title as a name that every system takes, with an ending: "Integration vor Ort.pdf". */
export function suggestFileName(briefing: Briefing, ending: 'briefing' | 'pdf'): string {
  const title = pickText(briefing.title, briefing.languages[0] ?? 'de');
  const name = title
    .replace(/[\\/:*?"<>|{}]/g, ' ')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80)
    .trim();
  return `${name || 'Briefing'}.${ending}`;
}
