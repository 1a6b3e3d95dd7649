/** A Stadt- or Landkreis of Baden-Württemberg and its place among the tiles. */
export interface DistrictTile {
  /** Five digits: "08111". */
  readonly ags: string;
  readonly nuts: string;
  /** `city`: a Stadtkreis. */
  readonly kind: 'city' | 'land';
  /** As the Land writes it, without "Landkreis": "Rems-Murr-Kreis". */
  readonly name: string;
  /** What is written in the tile, longest first; the longest that fits is taken. The last fits everywhere. */
  readonly labels: readonly [string, ...string[]];
  /** From the left and from the top, from 0. */
  readonly column: number;
  readonly row: number;
}

/**
 * The 44 districts as a grid of equal tiles, in the order of their keys. The layout is ours: neighbours stay near each
 * other, and north, south, east and west are right; tests hold both against the borders and the places on the ground.
 *
 *       0    1    2    3    4    5    6    7
 *   0             MA   HD*  MOS  TBB
 *   1             HD   HN   HN*  KÜN  SHA
 *   2        KA   KA*  PF*  LB   WN   AA
 *   3        RA   PF   BB   S    ES   GP   HDH
 *   4        BAD  CW   TÜ   RT   UL*  UL
 *   5        OG   FDS  BL   SIG  BC
 *   6        EM   RW   TUT  FN   RV
 *   7   FR   FR*  VS   KN
 *   8   LÖ   WT                              * Landkreis
 */
export const districtTiles: readonly DistrictTile[] = [
  tile('08111', 'DE111', 'city', 'Stuttgart', ['Stuttgart', 'S'], 4, 3),
  tile('08115', 'DE112', 'land', 'Böblingen', ['Böblingen', 'BB'], 3, 3),
  tile('08116', 'DE113', 'land', 'Esslingen', ['Esslingen', 'ES'], 5, 3),
  tile('08117', 'DE114', 'land', 'Göppingen', ['Göppingen', 'GP'], 6, 3),
  tile('08118', 'DE115', 'land', 'Ludwigsburg', ['Ludwigsburg', 'Ludwigsb.', 'LB'], 4, 2),
  tile('08119', 'DE116', 'land', 'Rems-Murr-Kreis', ['Rems-Murr', 'WN'], 5, 2),
  tile('08121', 'DE117', 'city', 'Heilbronn', ['Heilbronn Stadt', 'Heilbr. St.', 'HN St.'], 3, 1),
  tile('08125', 'DE118', 'land', 'Heilbronn', ['Heilbronn Land', 'Heilbr. Ld.', 'HN Ld.'], 4, 1),
  tile('08126', 'DE119', 'land', 'Hohenlohekreis', ['Hohenlohe', 'KÜN'], 5, 1),
  tile('08127', 'DE11A', 'land', 'Schwäbisch Hall', ['Schwäbisch Hall', 'Schw. Hall', 'SHA'], 6, 1),
  tile('08128', 'DE11B', 'land', 'Main-Tauber-Kreis', ['Main-Tauber', 'Main-T.', 'TBB'], 5, 0),
  tile('08135', 'DE11C', 'land', 'Heidenheim', ['Heidenheim', 'Heidenh.', 'HDH'], 7, 3),
  tile('08136', 'DE11D', 'land', 'Ostalbkreis', ['Ostalb', 'AA'], 6, 2),
  tile('08211', 'DE121', 'city', 'Baden-Baden', ['Baden-Baden', 'Bad.-Baden', 'BAD'], 1, 4),
  tile('08212', 'DE122', 'city', 'Karlsruhe', ['Karlsruhe Stadt', 'Karlsr. St.', 'KA St.'], 1, 2),
  tile('08215', 'DE123', 'land', 'Karlsruhe', ['Karlsruhe Land', 'Karlsr. Ld.', 'KA Ld.'], 2, 2),
  tile('08216', 'DE124', 'land', 'Rastatt', ['Rastatt', 'RA'], 1, 3),
  tile('08221', 'DE125', 'city', 'Heidelberg', ['Heidelberg', 'Heidelb.', 'HD'], 2, 1),
  tile('08222', 'DE126', 'city', 'Mannheim', ['Mannheim', 'MA'], 2, 0),
  tile('08225', 'DE127', 'land', 'Neckar-Odenwald-Kreis', ['Neckar-Odenwald', 'Neckar-O.', 'MOS'], 4, 0),
  tile('08226', 'DE128', 'land', 'Rhein-Neckar-Kreis', ['Rhein-Neckar', 'Rhein-N.', 'RNK'], 3, 0),
  tile('08231', 'DE129', 'city', 'Pforzheim', ['Pforzheim', 'PF'], 2, 3),
  tile('08235', 'DE12A', 'land', 'Calw', ['Calw', 'CW'], 2, 4),
  tile('08236', 'DE12B', 'land', 'Enzkreis', ['Enzkreis', 'ENZ'], 3, 2),
  tile('08237', 'DE12C', 'land', 'Freudenstadt', ['Freudenstadt', 'Freudenst.', 'FDS'], 2, 5),
  tile('08311', 'DE131', 'city', 'Freiburg im Breisgau', ['Freiburg', 'FR'], 0, 7),
  tile('08315', 'DE132', 'land', 'Breisgau-Hochschwarzwald', ['Breisgau-Hochschw.', 'Breisgau', 'BHS'], 1, 7),
  tile('08316', 'DE133', 'land', 'Emmendingen', ['Emmendingen', 'Emmend.', 'EM'], 1, 6),
  tile('08317', 'DE134', 'land', 'Ortenaukreis', ['Ortenau', 'OG'], 1, 5),
  tile('08325', 'DE135', 'land', 'Rottweil', ['Rottweil', 'RW'], 2, 6),
  tile('08326', 'DE136', 'land', 'Schwarzwald-Baar-Kreis', ['Schwarzwald-Baar', 'Schw.-Baar', 'VS'], 2, 7),
  tile('08327', 'DE137', 'land', 'Tuttlingen', ['Tuttlingen', 'Tuttling.', 'TUT'], 3, 6),
  tile('08335', 'DE138', 'land', 'Konstanz', ['Konstanz', 'KN'], 3, 7),
  tile('08336', 'DE139', 'land', 'Lörrach', ['Lörrach', 'LÖ'], 0, 8),
  tile('08337', 'DE13A', 'land', 'Waldshut', ['Waldshut', 'WT'], 1, 8),
  tile('08415', 'DE141', 'land', 'Reutlingen', ['Reutlingen', 'Reutling.', 'RT'], 4, 4),
  tile('08416', 'DE142', 'land', 'Tübingen', ['Tübingen', 'TÜ'], 3, 4),
  tile('08417', 'DE143', 'land', 'Zollernalbkreis', ['Zollernalb', 'Zollern.', 'BL'], 3, 5),
  tile('08421', 'DE144', 'city', 'Ulm', ['Ulm', 'UL'], 6, 4),
  tile('08425', 'DE145', 'land', 'Alb-Donau-Kreis', ['Alb-Donau', 'ADK'], 5, 4),
  tile('08426', 'DE146', 'land', 'Biberach', ['Biberach', 'BC'], 5, 5),
  tile('08435', 'DE147', 'land', 'Bodenseekreis', ['Bodensee', 'FN'], 4, 6),
  tile('08436', 'DE148', 'land', 'Ravensburg', ['Ravensburg', 'Ravensb.', 'RV'], 5, 6),
  tile('08437', 'DE149', 'land', 'Sigmaringen', ['Sigmaringen', 'Sigmar.', 'SIG'], 4, 5),
];

export const tileGrid = { columns: 8, rows: 9 } as const;

function tile(
  ags: string,
  nuts: string,
  kind: DistrictTile['kind'],
  name: string,
  labels: DistrictTile['labels'],
  column: number,
  row: number,
): DistrictTile {
  return { ags, nuts, kind, name, labels, column, row };
}
