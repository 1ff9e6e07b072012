// Source: our own knowledge of Spanish; offices and callings after the lists of associations, councils and newspapers.

import { months, weekdays } from '../dates.ts'
import { givenNames } from '../en/given-names.ts'
import { nameParticles, nameSuffixes, postNominals } from '../en/honorifics.ts'
import type { PeopleLexicon } from '../lexicon.ts'
import { words } from '../words.ts'

/** What a person is, in the masculine; the feminine is added. */
const masculine: readonly string[] = words(`
  abogado actor administrador agricultor alcalde alumno arquitecto artista asesor asistente atleta
  autor biólogo bombero cantante candidato capitán científico cineasta cocinero colaborador
  comandante compositor concejal conductor consejero consultor coordinador coronel crítico decano
  delegado dentista diputado director diseñador doctor editor educador empleado empresario
  enfermero entrenador escritor escultor estudiante fiscal fotógrafo fundador gerente guionista
  historiador ilustrador ingeniero inspector intérprete investigador jefe juez jugador líder
  maestro médico miembro ministro músico notario obispo organizador párroco periodista pianista
  pintor poeta portavoz presidente productor profesor psicólogo realizador representante
  responsable secretario subdirector suplente tesorero titular vicepresidente vocal voluntario
`)

const others: readonly string[] = words(`
  actriz alcaldesa esposa esposo guitarra hermana hermano hija hijo madre marido mujer padre
`)

/** Offices that stand before a name. */
const ranks: readonly string[] = words(`
  alcalde alcaldesa almirante capitán comandante coronel general ministra ministro obispo papa
  presidenta presidente princesa príncipe senadora
`)

// autora  abogada  presidenta  periodista
function feminine(noun: string): string {
  if (noun.endsWith('o') || noun.endsWith('ente')) return `${noun.slice(0, -1)}a`
  return /[rlnz]$/u.test(noun) ? `${noun}a` : noun
}

function plural(noun: string): string {
  return /[aeiouáéíóú]$/u.test(noun) ? `${noun}s` : `${noun}es`
}

const inBothForms = masculine.flatMap(noun => [noun, feminine(noun)])

/** Spanish, as lists of people are read in it. */
export const es: PeopleLexicon = {
  language: 'es',
  people: {
    givenNames,
    givenNamesAlsoWords: `
      abril alba amada angel angeles aurora barbara belen carmen caridad clara concepcion consuelo cruz
      dolores domingo esperanza estrella feliz fe flor gloria julio luna luz mar marco margarita mercedes
      milagros nieves paz pilar rosa santiago santos salvador sol soledad victoria violeta`,
    familyNamesFirst: [],
    honorifics: words(`
      arq d doctor doctora don doña dr dra excma excmo fr fray ilma ilmo ing lic licda licdo
      monseñor mons mtra mtro padre prof profa profesor profesora señor señora sor sr sra sras
      sres srta
    `),
    honorificQualifiers: [],
    nameParticles,
    nameSuffixes,
    postNominals,
    roles: [...inBothForms, ...inBothForms.map(plural), ...others],
    copulas: words('es son era eran fue'),
    notRoles: words('desde fallecida fallecido luego muerta muerto nacida nacido'),
    aliases: words('alias apodada apodado'),
    roleQualifiers: words(`
      actual antiguo antigua ex exdirector expresidente futura futuro nueva nuevo primer primera
      segunda segundo
    `),
    ranks,
    ranksAlsoNames: [],
    groups: words(`
      actores actrices alumnos artistas asistentes asistieron autoras autores candidatas
      candidatos elegidos equipo finalistas ganadores integrantes invitados jugadores jurado
      jurados miembros músicos participantes personas ponentes premiados presentes representantes
      vecinos víctimas
    `),
    things: words(`
      acto asociación ayuntamiento bar biblioteca calle camino campo carrera casa catedral centro
      cine ciudad club colegio comisión comité compañía concurso consejo departamento día edición
      editorial ejército empresa escuela estadio estudio federación feria festival fiesta fondo
      fundación gobierno grupo hospital hotel iglesia instituto isla jardín libro liga línea
      mercado ministerio museo novela obra orquesta parque partido película playa plaza plan
      premio programa proyecto pueblo puerta puerto radio región restaurante revista río ruta sala
      salón semana servicio sociedad teatro torre universidad valle villa
    `),
    thingsAlsoNames: words(
      'calle campo castillo cueva iglesia monte palacio paseo plaza puente puerta río sierra torre valle villa'
    ),
    opensNames: words('como'),
    and: words('e y'),
    inOffices: words('a al de del el la las los para y'),
    placeOpeners: words('gran isla islas nueva nuevo puerto san santa santo'),
    countries: words(`
      alemania brasil chile china colombia cuba ecuador españa europa francia italia japón
      marruecos méxico perú portugal rusia salvador ucrania uruguay venezuela
    `),
    nationalities: words(`española español mexicana mexicano`)
  },
  grammar: {
    determiners: words(
      'cada el esta estas este estos la las los otra otro un una unas unos varias varios'
    ),
    possessives: words('mi mis nuestra nuestro su sus tu'),
    conjunctions: words('e ni o pero sino u y'),
    subordinators: words('aunque como cuando mientras porque si'),
    adverbs: words(
      'además ahora así aún bien cómo después dónde luego más menos muy no por qué siempre también todo todos ya'
    ),
    prepositions: words(
      'a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras'
    ),
    auxiliaries: words('era eran es está están fue fueron ha han hay ser será son'),
    verbs: words('abrir dar decir hacer ir llegar poder poner querer saber salir tener venir ver'),
    pastEndings: [],
    times: [...months.flat(), ...weekdays]
  },
  names: { not: words('gracias hola no sí') },
  pronouns: {
    subjects: words('ella ellas ellos nosotros usted ustedes yo'),
    relatives: words('cual cuyo donde que quien quienes')
  }
}
