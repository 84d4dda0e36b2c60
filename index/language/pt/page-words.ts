import type { PageWords } from '../page-words.ts';

/** What Portuguese sites write around a report. */
export const portuguesePage: PageWords = {
  tag: 'pt',
  months: `janeiro/jan fevereiro/fev março/mar abril/abr maio/mai junho/jun julho/jul agosto/ago
    setembro/set outubro/out novembro/nov dezembro/dez`,
  weekdays: `segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
    quinta sexta seg ter qua qui sex sáb dom feira`,
  dateWords: `às as a o de do em e há hora horas h min minuto minutos dia dias leitura tempo hoje ontem última`,
  postedWords: `publicado publicada atualizado atualizada atualização modificado criado`,
  by: 'por|texto|autor|autora|da redação',
  roles: `e em de da do para com redação repórter jornalista correspondente enviado enviada especial agência agências`,
  links:
    '(?:leia|veja|ouça|assista|confira) (?:também|mais|ainda|a seguir)(?: .{0,30})?|saiba mais(?: .{0,20})?|mais (?:notícias|sobre|em|lidas)(?: .{0,30})?|(?:notícias|matérias|artigos|conteúdos) (?:relacionad[oa]s|recomendad[oa]s)|relacionad[oa]s?|(?:as )?mais (?:lid[oa]s|vist[oa]s)(?: .{0,20})?|(?:você|voce) (?:pode|também pode).{0,30}|não perca|recomendad[oa]s(?: .{0,20})?|continue lendo',
  genres:
    'vídeos?|fotos|galeria|em imagens|ao vivo|análise|opinião|editorial|entrevista|reportagem|perfil|infográfico|mapa|podcast|cronologia',
  controls:
    'publicidade|anúncio|compartilh(?:e|ar)(?: .{0,30})?|partilhar(?: .{0,30})?|imprimir|(?:\\d+ )?comentários?(?: .{0,20})?|comentar|salvar|guardar|assine(?: .{0,30})?|entrar|cadastre-se|início|voltar ao topo|ir para o conteúdo|contato|(?:temas|etiquetas|tags|assuntos|tópicos)(?: ?:.*)?|ouvir.{0,20}|siga-nos .{0,30}|continua (?:depois|após) .{1,20}',
  noticeHints: 'direitos reservados|assin|newsletter',
  rights: 'todos os direitos reservados',
  notices:
    'todos os direitos reservados|(?:utilizamos|usamos) cookies|este site (?:usa|utiliza)|(?:já )?(?:é|sou) assinante|com informações d[aeo]',
  services:
    'ajude-nos|por (?:semana|mês)|jornalismo|(?:seu|sua|teu|tua) (?:e-?mail|conta|assinatura|consentimento)|assin(?:e|atura|antes?)|newsletters?|cadastr(?:e|o)|inscreva|cookies?|por mês|grátis|nosso (?:app|aplicativo)|nossos (?:leitores|jornalistas|assinantes)|doe|doação|apoie|baixe|whatsapp|telegram|facebook',
  says: 'gritou|respondeu|contou|disse|afirmou|segundo|explicou|declarou|pediu',
  pictures: 'imagem|foto|galeria',
  credits:
    '(?:crédito )?(?:fotos?|fotografia|imagem|ilustração|mapa)(?: (?:de|por|arquivo))?|créditos?|fonte|divulgação',
  pictured:
    '\\b(?:foto|imagem) de arquivo\\b|\\bn(?:esta|a) (?:foto|imagem)\\b|\\((?:à esquerda|à direita|ao centro|arquivo)\\)',
  picturedHints: 'foto imagem (à (ao (arquivo',
  corrections: '(?:correção|errata|erramos|retificação|esclarecimento)(?: .{0,20})?',
  notes: 'nota (?:da redação|do editor|aos leitores)|nota|atualização(?: .{0,20})?',
  corrected:
    '\\bversão (?:anterior|inicial|original) (?:deste|desta|do|da)\\b|\\beste (?:artigo|texto) .{0,40}(?:corrigido|modificado|atualizado|alterado)|\\besta (?:notícia|matéria|reportagem) .{0,40}(?:corrigida|modificada|atualizada|alterada)|\\binformamos (?:erroneamente|incorretamente)',
  correctedHints: 'versão artigo texto notícia matéria reportagem informamos',
};
