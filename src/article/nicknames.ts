/** Short forms of given names, one name a line, the full form first. Written by hand for this project. */
const NICKNAMES = `
Abraham Abe
Alexander Alex Sasha
Alexandra Alex Sasha
Andrew Andy Drew
Anthony Tony
Antonio Tony
Barbara Barb
Benjamin Ben
Bernard Bernie
Catherine Cathy Kate
Charles Charlie Chuck
Christopher Chris
Christine Chris
Daniel Dan Danny
David Dave
Deborah Debbie Deb
Dmitry Dmitri Dmitriy
Donald Don
Douglas Doug
Edward Ed Eddie Ted
Elizabeth Liz Beth Betsy
Eugene Gene
Francis Frank
Frederick Fred
Geoffrey Geoff
Gerald Gerry Jerry
Gregory Greg
Henry Harry Hank
Jacob Jake
James Jim Jimmy
Jeffrey Jeff
Jennifer Jen Jenny
John Jack Johnny
Jonathan Jon
Joseph Joe
Joshua Josh
Katherine Kathy Kate Katie
Kenneth Ken
Lawrence Larry
Leonard Len
Margaret Maggie Meg Peggy
Matthew Matt
Michael Mike Mick
Mikhail Mike
Mitchell Mitch
Nancy Nan
Nathan Nate
Nicholas Nick
Nikolai Nikolay
Patricia Pat Patty
Patrick Pat
Peter Pete
Philip Phil
Raymond Ray
Rebecca Becky
Richard Rick Dick Rich
Robert Bob Bobby Rob
Ronald Ron
Samantha Sam
Samuel Sam
Sergei Sergey
Stephen Steve
Steven Steve
Stuart Stu
Susan Sue
Theodore Ted
Thomas Tom
Timothy Tim
Victoria Vicky
Vincent Vince
Walter Walt
William Bill Will Willie
Zachary Zach
`;

let built: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** Whether one of the two is short for the other: Mike and Michael. */
export function sameGivenName(a: string, b: string): boolean {
  built ??= build();
  const own = built.get(a);
  const other = built.get(b);
  if (own === undefined || other === undefined) return false;
  for (const line of own) if (other.has(line)) return true;
  return false;
}

function build(): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>();
  for (const line of NICKNAMES.trim().split('\n')) {
    for (const name of line.split(' ')) lines.set(name, (lines.get(name) ?? new Set()).add(line));
  }
  return lines;
}
