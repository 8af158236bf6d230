/**
 * The first names that most people in Sweden have, old and young: a name from the list before another name in capitals
 * is nearly always a person. Names that are words too (Björn, My, Sten, Stig, Liv) are left out.
 *
 * @see Statistics Sweden, Namn med minst två bärare (2024)
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Adam Ahmed Albin Alexander Alexandra Ali Alice Amanda Amir Anders Andreas Anette Ann Anna Anne Anneli Annika Anton
  Arvid Astrid August Axel Barbro Bengt Berit Birgitta Bo Britt Bertil Camilla Carina Carl Caroline Catharina Cecilia
  Charlotte Christer Christian Christina Dan Daniel David Ebba Elin Elias Elisabeth Ella Ellen Elsa Emelie Emil Emilia
  Emma Erik Eva Fatima Felicia Filip Fredrik Frida Gabriel Gunilla Gunnar Gustav Göran Göte Hanna Hans Hassan Helen
  Helena Henrik Hugo Håkan Ibrahim Ida Inga Ingegerd Inger Ingrid Irene Isabelle Jakob Jan Jenny Jens Jesper Jessica
  Joakim Johan Johanna Johannes Jonas Jonathan Josefin Jörgen Julia Karin Karl Katarina Kent Kerstin Kevin Kjell Klara
  Kristina Kurt Lars Leif Lena Lennart Leo Lina Linda Linnea Linus Lisa Lisbeth Louise Lovisa Lucas Ludvig Magdalena
  Magnus Maja Malin Marcus Maria Marianne Marie Martin Mats Matilda Mattias Max Maximilian Mikael Mohamed Moa Monica
  Niklas Nils Nina Nora Ola Oliver Olivia Olle Olof Oscar Patrik Per Pernilla Peter Petra Philip Pia Ragnar Rasmus
  Rebecka Richard Robert Robin Roger Rolf Rune Samuel Sandra Sara Sebastian Simon Siv Sofia Sofie Solveig Stefan
  Stina Susanne Sven Sven-Erik Therese Thomas Tobias Tomas Tommy Tove Tuva Ulf Ulla Ulrika Vera Victor Victoria
  Viktor Viktoria Vilhelm Vincent William Yvonne Åke Åsa`.split(/\s+/),
)
