// Source: our own knowledge of German grammar and news copy.

import { words } from '../words.ts'

/** Titles and offices which stand before a name and are not part of it. */
export const titles: readonly string[] = words(`
  abgeordnete abgeordneter admiral anwalt ausschussvorsitzende autor autorin außenminister
  außenministerin beauftragte beauftragter beigeordnete beigeordneter bezirksleiter
  bezirksleiterin bischof bischöfin bundesanwalt bundesarbeitsminister bundeskanzler
  bundeskanzlerin bundesminister bundesministerin bundespräsident bundespräsidentin bundesrat
  bundesrätin bundestrainer bundestrainerin bürgermeister bürgermeisterin bürgerrechtler chef
  chefin coach dekan dekanin dezernent dezernentin direktor direktorin dr dr. erzbischof experte
  expertin finanzminister finanzministerin fraktionschef fraktionschefin frau fürst
  gemeindepräsident gemeindepräsidentin gemeinderat gemeinderätin general generaldirektor
  generalsekretär generalsekretärin generalstaatsanwalt generalstaatsanwältin geschäftsführer
  geschäftsführerin gesundheitsminister gesundheitsministerin gouverneur gouverneurin grossrat
  grossrätin gründer gründerin herr innenminister innenministerin innensenator innungsmeister
  intendant intendantin justizminister justizministerin kantonsrat kantonsrätin kanzler kanzlerin
  kapitän kapitänin kardinal klubobfrau klubobmann kommandeur kommissar kommissarin
  kommissionspräsidentin kreisbrandmeister könig königin landammann landesbischof landesbischöfin
  landeschef landeschefin landeshauptfrau landeshauptmann landrat landrätin leiter leiterin
  manager managerin mandatar mandatarin minister ministerin ministerpräsident ministerpräsidentin
  mitglied nationalrat nationalrätin oberbürgermeister oberbürgermeisterin oberst oberstaatsanwalt
  oberstaatsanwältin obfrau obmann ortsbürgermeister ortsvorsteher ortsvorsteherin papst
  parteichef parteichefin pastor pastorin pfarrer pfarrerin politiker politikerin premier
  premierminister premierministerin prof prof. professor professorin projektleiter projektleiterin
  präsident präsidentin regierungschef regierungschefin regierungsrat regierungsrätin rektor
  rektorin richter richterin schatzmeister schatzmeisterin senator senatorin sportchef
  sportdirektor sprecher sprecherin staatsanwalt staatsanwältin staatsminister staatsministerin
  staatssekretär staatssekretärin stadtpräsident stadtpräsidentin stadtrat stadträtin
  stellvertreter stellvertreterin ständerat ständerätin trainer trainerin umweltminister
  umweltministerin verteidigungsminister verteidigungsministerin vizekanzler vizekanzlerin
  vizepräsident vizepräsidentin vorsitzende vorsitzender vorstand vorständin werksleiter
  wirtschaftsminister wirtschaftsministerin
`)

/** Small words inside a name. */
export const nameParticles: readonly string[] = words(`
  abu al ben bin da de del der di dos du el ibn la le van vom von zu zum zur
`)

/** What may follow a name. */
export const nameSuffixes: readonly string[] = words(`
  h.c. ii iii jr jr. jur. med. phil. sen sen.
`)

/** Words whose full stop ends no sentence. */
export const abbreviations: readonly string[] = words(`
  abs. bspw. bzw. ca. d.h. dr. etc. evtl. ggf. h.c. ii. iii. inkl. iv. ix. jh. jur. max. med. min.
  mio. mrd. nr. phil. prof. rer. sog. st. str. tel. u.a. usw. v.a. vgl. vi. vii. viii. xi. xii.
  xiii. xiv. xv. xvi. xvii. xviii. xxiii. z.b.
`)
