import type { Furniture } from './furniture.ts'

/** Portuguese. Source: our own reading of news pages. */
export const pt: Furniture = {
  advertisement: {
    sure: [
      '(continua|continue lendo|o artigo continua|a notícia continua) (após|depois|apos) (a|da) publicidade',
      'conteúdo patrocinado',
      'continua depois da publicidade',
      'publicidade'
    ],
    beside: ['(patrocinado|anúncio|anúncios|pub)']
  },
  'agency-stamp': {
    beside: [
      '(foto|fotos|imagem|vídeo|crédito|legenda|galeria) [: (afp|ap|lusa|reuters|getty images|divulgação|reprodução)]',
      '(lusa|afp|reuters|estadão conteúdo|agência brasil|divulgação|reprodução)',
      '© (lusa|afp|ap|reuters|getty images)'
    ]
  },
  'comment-form': {
    sure: [
      '(deixe|deixar|escreva|escrever|adicione|adicionar|publicar|enviar|envie|faça) (um|seu|o seu) comentário',
      '(faça login|inicie sessão|entre|cadastre-se|registe-se|você precisa fazer login|você precisa estar logado) [ou (cadastre-se|registe-se)] para (comentar|deixar um comentário|publicar|participar) …',
      '(os comentários estão|comentários) (encerrados|fechados|desativados) …',
      '(seja|sê) o primeiro a comentar …',
      '(ver|mostrar|ler|exibir) [os|todos os] comentários [{number}]',
      'campos obrigatórios são …',
      'cancelar resposta',
      'deixe uma resposta',
      'o seu endereço de (e-mail|email) não será publicado …'
    ],
    beside: [
      '(comentar|responder|enviar|entrar|cadastre-se|iniciar sessão|registar)',
      'comentários [{number}]',
      '{number} (comentário|comentários)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(aceitar|rejeitar) (tudo|todos)',
      '(este site|o site|usamos|utilizamos|nós usamos) [utiliza|usa] cookies …',
      '(política|configurações|preferências|gerir|gerenciar|aceitar|definições|rejeitar) [de|os|todos os] cookies'
    ]
  },
  copyright: {
    beside: ['(é proibida|proibida) a reprodução …', 'todos os direitos reservados …', '© {owner}']
  },
  'end-mark': {
    beside: ['fim']
  },
  legal: {
    beside: [
      '(política de privacidade|privacidade|termos de uso|termos e condições|aviso legal|contato|contacto|contactos|fale conosco|quem somos|anuncie|ficha técnica|estatuto editorial|expediente|trabalhe conosco|mapa do site|publicidade)'
    ]
  },
  navigation: {
    sure: [
      '(artigo|notícia|post) (anterior|seguinte|próximo|próxima)',
      '(ir|pular|saltar) para (o conteúdo|o menu|o topo|conteúdo|conteúdo principal)',
      '(voltar|ir) (ao topo|ao início|para o topo|à página inicial)'
    ],
    beside: ['(início|menu|buscar|pesquisar|próximo|anterior|fechar|voltar|secções|seções|mais)']
  },
  newsletter: {
    sure: [
      '(assine|subscreva|inscreva-se|cadastre-se|receba) (a|na|em|as|nossa|gratuitamente|já) [a|na|nossa|nossas|nosso] [{name}] (newsletter|newsletters|boletim|lista de e-mails|canal) …',
      '(insira|digite|introduza) (o seu|seu) (e-mail|email) …',
      '(receba|receber) … (no seu (e-mail|email)|por (e-mail|email)) …',
      'obrigado por (assinar|se inscrever|subscrever) …'
    ],
    beside: ['(seu e-mail|o seu e-mail|inscreva-se|subscrever|assinar|assine)']
  },
  'reading-tools': {
    sure: [
      '(imprimir|ouvir|guardar|salvar|ler mais tarde|ouça) (artigo|este artigo|notícia|a notícia|esta notícia|página)',
      'copiar (link|o link|ligação)'
    ],
    beside: [
      '(imprimir|ouvir|guardar|salvar|tamanho da letra)',
      '(tempo de leitura|leitura) [: {number} (min|minutos)]',
      '{number} (min|minutos) de leitura'
    ]
  },
  related: {
    sure: [
      '(leia também|leia mais|veja também|leia ainda|saiba mais|ver também|ler também|confira também|mais sobre): {title}',
      '(leia|ver|ler|continue) (mais|a lendo|a notícia completa|lendo)'
    ],
    beside: ['(leia mais|ver mais|saiba mais|mais lidas|mais notícias|continuar a ler)'],
    leads: ['leia também', 'leia mais', 'veja também'],
    opens: [
      '(artigos|notícias|conteúdos|matérias|posts|temas) (relacionados|relacionadas|recomendados|recomendadas|semelhantes)',
      '(mais lidas|mais lidos|últimas notícias|você também pode gostar|pode gostar também|recomendado para você|outras notícias|mais notícias|não perca|mais sobre este tema)'
    ]
  },
  'share-bar': {
    sure: [
      '(compartilhar|compartilhe|partilhar|partilhe|enviar|siga-nos|siga) (no|na|em|por|via|com) ({service}|e-mail|email)',
      '(compartilhe|partilhe|compartilhar|partilhar) (este|esta|o|a|essa|esse) (artigo|notícia|matéria|página|conteúdo|post) …',
      '(siga-nos|siga a gente|siga {name}|acompanhe-nos) (no|na|nas) ({service}|redes sociais) …'
    ],
    beside: [
      '(compartilhar|compartilhe|partilhar|partilhe|tuitar|enviar|seguir|copiar link|partilhas|compartilhamentos)'
    ]
  },
  subscription: {
    sure: [
      '(assine|apoie|torne-se) (agora|já|por|o nosso|assinante|para) …',
      '(este conteúdo é|conteúdo|este artigo é|artigo) (exclusivo|exclusivo para|apenas para) [para] assinantes …',
      '(já é|já é um|é) assinante …'
    ],
    beside: ['(assine|assinaturas|assinatura|exclusivo para assinantes|doar)']
  },
  'tag-list': {
    beside: [
      '(etiquetas|palavras-chave|tópicos|assuntos|temas|categorias|tags): …',
      '(etiquetas|palavras-chave|tópicos|assuntos|temas|categorias|tags|mais sobre)'
    ]
  }
}
