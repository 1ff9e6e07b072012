// Source: our own knowledge of geography.

import { words } from '../words.ts'

/** Countries and towns that have presidents, mayors and trainers: der Trainer Ghanas. */
export const places: readonly string[] = words(`
  afghanistan albanien algerien amerika argentinien armenien aserbaidschan australien baden-
  württemberg bangladesch bayern belarus belgien berlin bolivien bosnien brandenburg brasilien
  bremen bulgarien chile china deutschland dresden dänemark düsseldorf ecuador england estland
  europa finnland frankfurt frankreich georgien ghana griechenland großbritannien hamburg hannover
  hessen indien indonesien irak iran irland island israel italien japan jordanien kambodscha kanada
  kasachstan katar kenia kiew kolumbien kongo kosovo kroatien kuba kuwait köln leipzig lettland
  libanon liberia libyen liechtenstein litauen london luxemburg madrid mali malta marokko mazedonien
  mecklenburg-vorpommern mexiko moldawien mongolei montenegro mosambik moskau münchen namibia nepal
  neuseeland niedersachsen nigeria nordirland nordkorea nordrhein-westfalen norwegen nürnberg
  pakistan palästina panama paraguay peking peru polen portugal rheinland-pfalz rom ruanda rumänien
  russland saarland sachsen sachsen-anhalt saudi-arabien schleswig-holstein schottland schweden
  senegal serbien simbabwe singapur slowenien somalia spanien stuttgart sudan syrien südafrika
  südkorea südsudan taiwan tansania thailand thüringen tibet togo tschechien tschetschenien tunesien
  turkmenistan türkei uganda ukraine ungarn uruguay usbekistan venezuela vietnam warschau washington
  weißrussland wien zypern zürich ägypten äthiopien österreich
`)
