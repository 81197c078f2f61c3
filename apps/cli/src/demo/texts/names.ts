/** First and last names that are at home together. */
export interface Culture {
  readonly language: string;
  readonly first: readonly string[];
  readonly last: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Enough of each that a programme's two hundred people need not share a name. */
export const cultures = {
  english: {
    language: 'en',
    first: words(`
      Alice Martin Harriet Oliver Judith Simon Eleanor Graham Frances Duncan Beatrice Hugh Rosalind Keith
      Imogen Stuart Vera Nigel Philippa Ruth Gareth Moira Alistair Cerys Tom`),
    last: words(`
      Ashworth Pemberton Lockyer Hargreaves Tindall Marsh Whitcombe Fairley Osgood Bannister Kirkby Penrose
      Thorne Caldwell Draper Sefton Holt Maddox Rowntree Ellery Kerr MacLeod Vaughan Quayle`),
  },
  american: {
    language: 'en',
    first: words(`
      Marcus Denise Walter Joanne Curtis Elaine Terrence Paula Howard Gwen Raymond Lydia Clifford Naomi
      Franklin Renee Gordon Shirley Leland Monica Jerome Celeste Wendell Adele Ira`),
    last: words(`
      Whitfield Brewster Langley Dawkins Prescott Hollis Tuttle Beckett Sawyer Crowell Jefferson Nolan Pruitt
      Winslow Abernathy Chandler Gaines Ledbetter Mercer Stanton Farrow Goodwin Rhodes Keller`),
  },
  german: {
    language: 'de',
    first: words(`
      Anke Jürgen Sabine Matthias Heike Uwe Katrin Torsten Birgit Rainer Silke Holger Wiebke Dirk Annette Jörg
      Ulrike Sönke Marlene Florian Greta Lorenz Frauke Henning Käthe`),
    last: words(`
      Lindner Vogelsang Böttcher Krämer Hagedorn Seidel Petersen Übelacker Weidmann Rosenbaum Steinhoff Lüders
      Dietrich Falkenberg Grünwald Hartung Jansen Kesselring Möller Niemann Oswald Pohl Ritter Sander`),
  },
  indian: {
    language: 'hi',
    first: words(`
      Ananya Rajesh Meenakshi Vikram Lakshmi Arvind Kavita Suresh Nandini Prakash Shalini Harish Deepa Mohan
      Radhika Sanjay Usha Girish Leela Ashok Farah Naveen Gauri Imran Sunita`),
    last: words(`
      Deshpande Iyer Raghavan Kulkarni Chatterjee Menon Bhattacharya Reddy Joshi Nambiar Sethi Rao Banerjee
      Chaudhary Patil Mehrotra Pillai Saxena Thakur Varma Qureshi Ghosh Hegde Kamath`),
  },
  brazilian: {
    language: 'pt',
    first: words(`
      Beatriz Thiago Fernanda Caetano Letícia Rodrigo Mariana Otávio Luiza Gustavo Camila Sérgio Renata
      Joaquim Tatiana Álvaro Patrícia Murilo Débora Inácio Cláudia Rafael Simone Edson Vânia`),
    last: words(`
      Albuquerque Nogueira Cardoso Figueiredo Monteiro Prates Vasconcelos Tavares Queiroz Barreto Moura
      Siqueira Fonseca Guimarães Lacerda Meireles Bragança Dantas Assunção Rezende Salgado Teles Xavier
      Brandão`),
  },
  spanish: {
    language: 'es',
    first: words(`
      Ximena Rubén Pilar Íñigo Dolores Andrés Lucía Gonzalo Mercedes Emilio Rocío Tomás Nieves Joaquín Elvira`),
    last: words(`
      Echeverría Núñez Zamora Villalobos Ibáñez Castellano Muñoz Quiroga Herrera Lozano Peralta Salcedo
      Urrutia`),
  },
  asian: {
    language: 'zh',
    first: words(`
      Mei Hiroshi Yuna Wei Sakura Jun Lin Kenji Hana Tuan Xiaoli Daichi Minh Aiko Chen`),
    last: words(`
      Tanaka Nguyen Zhang Park Nakamura Lim Huang Sato Tran Kobayashi Wong Cho Fujimoto Pham Liang`),
  },
  african: {
    language: 'fr',
    first: words(`
      Kwame Amina Tendai Folasade Sipho Wanjiru Ousmane Chiamaka Thabo Zainab Kofi Nokuthula Idris Ama Lerato`),
    last: words(`
      Okafor Mensah Diallo Mwangi Ndlovu Adeyemi Traoré Banda Owusu Abebe Kamara Moyo Eze Osei Juma`),
  },
  northern: {
    language: 'sv',
    first: words(`
      Łucja Søren Agnieszka Åsa Bjørn Zofia Kaisa Mikkel Wojciech Sigrún Jaroslav Věra Piotr Ingrid Aoife`),
    last: words(`
      Kowalski Lindqvist Nørgaard Nowak Halvorsen Dvořák Nieminen Wójcik Bergström Novák Dahl`),
  },
} as const satisfies Readonly<Record<string, Culture>>;

export type CultureName = keyof typeof cultures;
