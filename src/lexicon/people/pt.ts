// Source: our own knowledge of Portuguese; offices and callings after the lists of associations, councils and newspapers.

import { months, weekdays } from '../dates.ts'
import { givenNames } from '../en/given-names.ts'
import { nameParticles, nameSuffixes, postNominals } from '../en/honorifics.ts'
import type { PeopleLexicon } from '../lexicon.ts'
import { words } from '../words.ts'

/** What a person is, in the masculine; the feminine is added. */
const masculine: readonly string[] = words(`
  administrador advogado agricultor arquiteto arquitecto artista assistente atleta autor biólogo
  bispo bombeiro cantor candidato capitão chefe cientista cineasta colaborador comandante
  compositor conselheiro consultor coordenador coronel cozinheiro crítico delegado deputado
  diretor director editor educador empresário enfermeiro engenheiro escritor escultor estudante
  estagiário fotógrafo fundador gerente guionista historiador ilustrador inspetor intérprete
  investigador jogador jornalista juiz líder médico membro ministro músico organizador padre
  pastor pesquisador pianista pintor poeta porta-voz prefeito presidente produtor professor
  psicólogo realizador repórter representante responsável secretário senador sócio suplente
  técnico tesoureiro titular treinador vereador vice-prefeito vice-presidente voluntário
`)

const others: readonly string[] = words(`
  atriz esposa esposo filha filho fotografia guitarra irmã irmão mãe marido mulher pai vogal
`)

/** Offices that stand before a name. */
const ranks: readonly string[] = words(`
  almirante capitão comandante coronel deputada deputado general governadora ministra ministro
  papa prefeita prefeito presidente príncipe princesa senador senadora vereador vereadora
`)

// autora  advogada  jornalista
function feminine(noun: string): string {
  if (noun.endsWith('o')) return `${noun.slice(0, -1)}a`
  return noun.endsWith('r') ? `${noun}a` : noun
}

function plural(noun: string): string {
  return /[aeiouã]$/u.test(noun) ? `${noun}s` : `${noun}es`
}

const inBothForms = masculine.flatMap(noun => [noun, feminine(noun)])

/** Portuguese, as lists of people are read in it. */
export const pt: PeopleLexicon = {
  language: 'pt',
  people: {
    givenNames,
    givenNamesAlsoWords: `
      abril alegria angelo aurora branca clara conceicao cruz dores esperanca estrela flor gloria graca julio
      luz lua marco mar nuno paz perpetua rosa salvador santos sol vitoria violeta`,
    familyNamesFirst: [],
    honorifics: words(`
      arq d dom dona doutor doutora dr dra drs eng enga engª exma exmo frei irmã ilmo me monsenhor
      padre pe prof profa professor professora senhor senhora sr sra srs
    `),
    honorificQualifiers: [],
    nameParticles,
    nameSuffixes: [...nameSuffixes, 'filho', 'júnior', 'neto', 'sobrinho'],
    postNominals,
    roles: [...inBothForms, ...inBothForms.map(plural), ...others],
    copulas: words('é são era eram foi'),
    notRoles: words('desde depois falecida falecido morta morto nascida nascido'),
    aliases: words('alcunha vulgo'),
    roleQualifiers: words(`
      antiga antigo atual atuais ex ex-presidente futura futuro nova novo primeira primeiro
      segunda segundo
    `),
    ranks,
    ranksAlsoNames: [],
    groups: words(`
      alunos artistas autoras autores candidatas candidatos convidadas convidados eleitas eleitos
      equipe equipa finalistas homenageados integrantes jogadores jurados júri membros músicos
      participantes pessoas premiados presentes representantes vencedoras vencedores vítimas
    `),
    things: words(`
      associação bar biblioteca câmara campo carnaval casa catedral centro cidade cinema clube
      colégio comissão comitê concurso conselho departamento dia edição editora edifício empresa
      escola estádio estrada fazenda federação feira festa festival filme fundação governo grupo
      hospital hotel igreja ilha instituto jardim jornal largo liga livraria livro loja mercado
      ministério museu obra orquestra parque partido ponte porto praça praia prémio prêmio
      programa projeto região restaurante revista rio romance rua sala serviço sociedade teatro
      torre universidade vila
    `),
    thingsAlsoNames: words(
      'campo castelo jardim lago monte ponte porto praia ribeira rio serra torre vale vila'
    ),
    opensNames: words('como incluindo'),
    and: ['e'],
    inOffices: words('a à ao da das de do dos e o para'),
    placeOpeners: words('grande ilha ilhas nova novo porto santa santo são'),
    countries: words(`
      alemanha angola argentina brasil cabo-verde china espanha europa frança guiné itália japão
      méxico moçambique portugal
    `),
    nationalities: words(`argentina argentino brasileira brasileiro portuguesa português`)
  },
  grammar: {
    determiners: words(
      'a as cada essa esse esta este o os outra outro um uma umas uns vários várias'
    ),
    possessives: words('meu minha nossa nosso seu seus sua suas'),
    conjunctions: words('e mas nem ou'),
    subordinators: words('como embora enquanto porque quando se'),
    adverbs: words(
      'agora ainda assim bem como depois hoje já mais menos muito não onde quanto sempre só também todo todos'
    ),
    prepositions: words(`
      à ao aos após até com contra da das de desde do dos durante em entre na nas no nos para pela
      pelo por segundo sem sob sobre
    `),
    auxiliaries: words('é era eram está estão foi foram há são ser será tem têm'),
    verbs: words('abrir dar dizer fazer ir poder pôr querer saber sair ter vir ver'),
    pastEndings: [],
    times: [...months.flat(), ...weekdays]
  },
  names: { not: words('não obrigado olá sim') },
  pronouns: {
    subjects: words('ela elas ele eles eu nós você vocês'),
    relatives: words('cujo onde qual que quem')
  }
}
