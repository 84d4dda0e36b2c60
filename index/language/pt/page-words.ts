import type { PageWords } from '../page-words.ts';

/** What Portuguese sites write around a report. */
export const portuguesePage: PageWords = {
  tag: 'pt',
  months: `
    janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago
    setembro/set outubro/out novembro/nov dezembro/dez
  `,
  weekdays: `
    segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça
    quarta quinta sexta seg ter qua qui sex sáb dom feira
  `,
  dateWords: `
    às as a o de do em e há hora horas h min minuto minutos dia dias leitura tempo hoje ontem
    última
  `,
  postedWords: `
    publicado publicada atualizado atualizada atualização modificado criado
  `,
  by: String.raw`
    por|texto|autor|autora|da redação
  `,
  roles: `
    e em de da do para com redação repórter jornalista correspondente enviado enviada especial
    agência agências
  `,
  more: String.raw`
    leia mais|saiba mais
  `,
  links: String.raw`
    (?:leia|veja|ouça|assista|confira) (?:também|mais|ainda|a seguir)(?: .{0,30})?
    saiba mais(?: .{0,20})?|mais (?:notícias|sobre|em|lidas)(?: .{0,30})?
    (?:notícias|matérias|artigos|conteúdos) (?:relacionad[oa]s|recomendad[oa]s)|relacionad[oa]s?
    (?:as )?mais (?:lid[oa]s|vist[oa]s)(?: .{0,20})?|(?:você|voce) (?:pode|também pode).{0,30}
    não perca|recomendad[oa]s(?: .{0,20})?|continue lendo
  `,
  genres: String.raw`
    vídeos?|fotos|galeria|em imagens|ao vivo|análise|opinião|editorial|entrevista|reportagem
    perfil|infográfico|mapa|podcast|cronologia
  `,
  controls: String.raw`
    publicidade|anúncio|(?:compartilh(?:e|ar)|partilhar)(?: (?:est[ea]|esse|essa|o|a) (?:artigo|notícia|matéria|página|reportagem)| (?:no|na|em|por|via) \S+)?|imprimir
    (?:\d+ )?comentários?(?: ?\(\d+\)| encerrados)?|comentar|salvar|guardar|assine(?: (?:já|agora|a nossa|o nosso|a newsletter|por|a partir)(?: .{0,30})?)?|entrar
    cadastre-se|início|voltar ao topo|ir para o conteúdo|contato
    (?:temas|etiquetas|tags|assuntos|tópicos)(?: ?:.*)?|ouvir(?: (?:o artigo|a notícia|o texto))?|siga-nos .{0,30}
    continua (?:depois|após) .{1,20}
  `,
  noticeHints: String.raw`
    direitos reservados|assin|newsletter
  `,
  rights: String.raw`
    todos os direitos reservados
  `,
  notices: String.raw`
    todos os direitos reservados|(?:utilizamos|usamos) cookies|este site (?:usa|utiliza)
    (?:já )?(?:é|sou) assinante|com informações d[aeo]
  `,
  services: String.raw`
    ajude-nos|por (?:semana|mês)|jornalismo
    (?:seu|sua|teu|tua) (?:e-?mail|conta|assinatura|consentimento)|assin(?:e|atura|antes?)
    newsletters?|cadastr(?:e|o)|inscreva|cookies?|por mês|grátis|nosso (?:app|aplicativo)
    nossos (?:leitores|jornalistas|assinantes)|doe|doação|apoie|baixe|whatsapp|telegram|facebook
  `,
  says: String.raw`
    gritou|respondeu|contou|disse|afirmou|segundo|explicou|declarou|pediu
  `,
  pictures: String.raw`
    imagem|foto|galeria
  `,
  credits: String.raw`
    (?:crédito )?(?:fotos?|fotografia|imagem|ilustração|mapa)(?: (?:de|por|arquivo))?|créditos?
    fonte|divulgação
  `,
  pictured: String.raw`
    \b(?:foto|imagem) de arquivo\b|\bn(?:esta|a) (?:foto|imagem)\b
    \((?:à esquerda|à direita|ao centro|arquivo)\)
  `,
  picturedHints: 'foto imagem (à (ao (arquivo',
  corrections: String.raw`
    (?:correção|errata|erramos|retificação|esclarecimento)(?: (?:de|em|\d).{0,20})?
  `,
  notes: String.raw`
    nota (?:da redação|do editor|aos leitores)
  `,
  corrected: String.raw`
    \bversão (?:anterior|inicial|original) (?:deste|desta|do|da)\b
    \beste (?:artigo|texto) .{0,40}(?:corrigido|modificado|atualizado|alterado)
    \besta (?:notícia|matéria|reportagem) .{0,40}(?:corrigida|modificada|atualizada|alterada)
    \binformamos (?:erroneamente|incorretamente)
  `,
  correctedHints: 'versão artigo texto notícia matéria reportagem informamos',
  addresses: String.raw`
    assin|receba|cadastr|apoie|ajude|já 
  `,
  ago: `
    há min minutos
  `,
  byWords: `
    por
  `,
  updates: String.raw`
    nota|atualização(?: .{0,20})?
  `,
};
