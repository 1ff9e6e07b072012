import type { Furniture } from './furniture.ts'

/** Spanish. Source: our own reading of news pages. */
export const es: Furniture = {
  advertisement: {
    sure: [
      '(continúa|sigue) (leyendo|la lectura|la noticia) (después|tras|debajo) …',
      '(el artículo continúa|la nota continúa|la noticia continúa) …',
      'contenido patrocinado',
      'publicidad'
    ],
    beside: ['(patrocinado|anuncio|anuncios|anunciante)']
  },
  'agency-stamp': {
    beside: [
      '(efe|afp|europa press|reuters|agencias)',
      '(foto|fotos|imagen|vídeo|video|crédito|galería|fotografía) [: (afp|ap|efe|reuters|getty images|europa press)]',
      '© (efe|afp|ap|reuters|getty images|europa press)'
    ]
  },
  'comment-form': {
    sure: [
      'ir a los comentarios',
      '(comparte|danos|déjanos) tu (opinión|comentario)',
      '(deja|dejar) una respuesta',
      '(deja|dejar|escribe|escribir|publica|publicar|añadir|añade|agregar) (un|tu|su) comentario',
      '(inicia sesión|regístrate|identifícate|accede|debes iniciar sesión|debes estar registrado) [o (inicia sesión|regístrate|inicie sesión)] para (comentar|escribir|participar|dejar un comentario|publicar) …',
      '(los comentarios están|comentarios) cerrados …',
      '(sé|se) el primero en comentar …',
      '(tu|su) (dirección de correo|dirección de correo electrónico|correo electrónico|correo) no será (publicada|publicado) …',
      '(ver|mostrar|leer|ocultar) [los|todos los] comentarios [{number}]',
      'cancelar (respuesta|la respuesta)',
      'guarda mi nombre …',
      'los campos (obligatorios|necesarios|requeridos) están …',
      'normas de (participación|los comentarios)'
    ],
    beside: [
      '(comentar|responder|enviar|iniciar sesión|regístrate|registrarse|acceder|inicia sesión)',
      'comentarios [{number}]',
      '{number} (comentario|comentarios)'
    ]
  },
  'cookie-notice': {
    sure: [
      '(aceptar|rechazar) (todo|todas|y continuar)',
      '(este sitio|esta web|nuestra web|esta página|utilizamos|usamos) [web] [utiliza|usa] cookies …',
      '(política|configuración|aviso|uso|configurar|gestionar|aceptar|preferencias|rechazar) [de|las|todas las] cookies',
      '(si continúa|al continuar) navegando …'
    ]
  },
  copyright: {
    beside: [
      '(prohibida|queda prohibida) [la|su|toda] reproducción …',
      '(prohibida|queda prohibida) [la|su|toda] reproducción …',
      '(todos los|reservados todos los) derechos [reservados] …',
      '© {owner}'
    ]
  },
  'end-mark': {
    beside: ['fin']
  },
  legal: {
    sure: [
      '(al hacer clic|al registrarte|al suscribirte|al enviar|al registrarse) … (aceptas|acepta|consientes) …'
    ],
    beside: [
      '(aviso legal|política de privacidad|privacidad|condiciones de uso|términos y condiciones|términos de uso|contacto|contáctanos|quiénes somos|mapa web|publicidad|ayuda|trabaja con nosotros|accesibilidad|código ético)'
    ]
  },
  navigation: {
    sure: [
      '(artículo|noticia|entrada) (anterior|siguiente)',
      '(ir|saltar|pasar) (al|a) (contenido|contenido principal|navegación|menú)',
      '(volver|ir|subir) (arriba|al inicio|a la portada|a inicio)'
    ],
    beside: ['(inicio|menú|buscar|siguiente|anterior|cerrar|volver|portada|secciones|más)']
  },
  newsletter: {
    sure: [
      '(introduce|escribe|ingresa) tu (correo|email|e-mail|correo electrónico) …',
      '(recibe|recibir|reciba) … en (su|tu) (correo|email|bandeja de entrada|e-mail|buzón) …',
      '(recibe|recibir|reciba) [gratis] (nuestra newsletter|nuestras noticias|nuestro boletín) …',
      '(suscríbete|suscríbase|apúntate|inscríbete|regístrate|suscribirse) (a|al|a la|a nuestra|a nuestro|gratis a) [nuestra|nuestro|nuestros|la|las|los] [{name}] (newsletter|newsletters|boletín|boletines|lista de correo|alertas|canal) …',
      'gracias por (suscribirte|tu suscripción|registrarte) …'
    ],
    beside: [
      '(newsletter|newsletters|boletín|boletines|tu correo electrónico|correo electrónico|suscríbete|suscribirse|suscribirme)'
    ]
  },
  'reading-tools': {
    sure: [
      '(ampliar|ver) (foto|imagen|galería|la imagen)',
      '(imprimir|escuchar|guardar|enviar|leer más tarde) (artículo|este artículo|la noticia|noticia|esta noticia|página)',
      'copiar (enlace|el enlace|link)'
    ],
    beside: [
      '(imprimir|escuchar|guardar|enviar por correo|tamaño de letra|pantalla completa)',
      '(tiempo de lectura|lectura) [: {number} (min|minutos)]',
      '{number} (min|minutos) de lectura'
    ]
  },
  related: {
    sure: [
      '(lee también|leer también|lea también|te puede interesar|te recomendamos|ver también|vea también|más información|puede interesarte|además|mira también|leé también|también te puede interesar): {title}',
      '(leer|ver) (más|más noticias|la noticia completa|artículo completo|nota completa)',
      '(seguir|sigue|continuar) leyendo'
    ],
    beside: [
      'más leídas',
      '(leer más|ver más|más información|lo más leído|lo más visto|más noticias)'
    ],
    leads: ['más información', '(lea|lee|leé|mira|vea|ver) también'],
    opens: [
      '(artículos|noticias|contenidos|notas|temas|entradas) (relacionados|relacionadas|recomendados|recomendadas|similares)',
      '(te puede interesar|también te puede interesar|puede que te interese|te recomendamos|lo más leído|lo más visto|más noticias|más sobre este tema|últimas noticias|además|más en {name}|archivado en|otras noticias|no te pierdas)'
    ]
  },
  'share-bar': {
    sure: [
      '(compartir|comparte|enviar|tuitear|síguenos|seguir) (en|por|vía|a través de|con|por correo|por email) ({service}|correo|correo electrónico|e-mail|email)',
      '(compartir|comparte|tuitear) (este|esta|el|la) (artículo|noticia|nota|contenido|página) …',
      '(síguenos|síguenos también|seguinos|encuéntranos) en ({service}|nuestras redes|redes sociales|las redes sociales) …',
      'enviar a un amigo'
    ],
    beside: [
      '(compartir|comparte|tuitear|enviar|correo|e-mail|seguir|copiar enlace|compartido|compartidos|síguenos)'
    ]
  },
  subscription: {
    sure: [
      '(este|el) (artículo|contenido) es (exclusivo|solo) para suscriptores …',
      '(hazte socio|hazte socia|hazte suscriptor|apoya nuestro periodismo …|apóyanos …)',
      '(suscríbete|suscríbase) (para|por|desde|ahora|ya) …',
      '(ya eres|ya soy|eres) (suscriptor|suscriptora|socio|usuario) …'
    ],
    beside: ['(suscríbete|suscripción|suscripciones|solo para suscriptores|donar|hazte premium)']
  },
  'tag-list': {
    beside: [
      '(etiquetas|temas|archivado en|palabras clave|categorías|tags): …',
      '(etiquetas|temas|archivado en|palabras clave|categorías|tags|más sobre)'
    ],
    opens: ['archivado en']
  }
}
