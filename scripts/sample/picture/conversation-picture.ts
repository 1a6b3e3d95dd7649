import { deep, light, signal, strong } from './colours';
import { drawCircles } from './draw-circles';
import { encodePng } from './encode-png';

/** A picture slide's place, one and a half times for sharp projectors. */
export const conversationSize = { width: 1_636, height: 1_620 } as const;

/** One person, one counterpart, and what passes between them. PNG. */
export function drawConversationPicture(): Buffer {
  const circles = [
    { x: 560, y: 1_040, radius: 400, colour: strong },
    { x: 1_215, y: 620, radius: 250, colour: light },
    { x: 950, y: 790, radius: 64, colour: signal },
  ];
  const { width, height } = conversationSize;
  return encodePng(drawCircles(circles, { ...conversationSize, ground: deep }), width, height);
}
