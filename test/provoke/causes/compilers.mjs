// Failing builds of compilers, linkers and the programs that call them. `tells`: part of the line that tells why.
const cHello = '#include <stdio.h>\nint main(void) { puts("hello"); return 0; }\n';

export const compilers = [
  {
    name: 'gcc-undeclared',
    program: 'gcc',
    files: { 'main.c': 'int main(void) {\n  return conut;\n}\n', Makefile: 'all:\n\tgcc -Wall -c main.c\n' },
    run: 'make SHELL=/bin/sh all',
    tells: "main.c:2:10: error: 'conut' undeclared",
  },
  {
    name: 'gcc-missing-header',
    program: 'gcc',
    files: {
      'src/net.c': '#include <curl/curlx.h>\n',
      Makefile: 'net.o:\n\tgcc -O2 -fPIC -c src/net.c -o net.o\n',
    },
    run: 'make -j2',
    tells: 'curl/curlx.h: No such file or directory',
  },
  {
    name: 'gcc-werror',
    program: 'gcc',
    files: { 'a.c': 'static int unused_one(void) { return 1; }\nint f(int a) { int x; return a; }\n' },
    run: 'gcc -Wall -Werror -c a.c',
    tells: '[-Werror=unused-variable]',
    accept: ['[-Werror=unused-function]'],
  },
  {
    name: 'gcc-unknown-flag',
    program: 'gcc',
    files: { 'a.c': cHello },
    run: 'gcc -fno-such-thing -c a.c',
    tells: "unrecognized command-line option '-fno-such-thing'",
  },
  {
    name: 'gcc-many-errors',
    program: 'gcc',
    files: {
      'list.c':
        'struct node { struct node *nxt; int v; };\nint sum(struct node *n) {\n  int s = 0;\n  while (n) { s += n->value; n = n->next; }\n  return s\n}\nint other(void) { return sum(0, 1); }\n',
      Makefile: 'CC=gcc\nlist.o: list.c\n\t$(CC) -c list.c\n',
    },
    run: 'make',
    tells: "has no member named 'value'",
  },
  {
    name: 'gcc-parallel-make',
    program: 'gcc',
    files: {
      'ok1.c': cHello,
      'bad.c': 'void f(void) { undeclared_function_argument(x); }\n',
      'ok2.c': cHello,
      'ok3.c': cHello,
      Makefile:
        'all: ok1.o bad.o ok2.o ok3.o\n%.o: %.c\n\tgcc -Werror=implicit-function-declaration -c $< -o $@\nok2.o ok3.o: wait\nwait:\n\tsleep 0.4\n',
    },
    run: 'make -j4',
    tells: "error: 'x' undeclared",
    accept: ["error: implicit declaration of function 'undeclared_function_argument'"],
  },
  {
    name: 'ld-undefined',
    program: 'ld',
    files: { 'a.c': 'int frobnicate(int);\nint main(void) { return frobnicate(1); }\n' },
    run: 'gcc a.c -o a',
    tells: "undefined reference to `frobnicate'",
  },
  {
    name: 'ld-missing-library',
    program: 'ld',
    files: { 'a.c': cHello },
    run: 'gcc a.c -lfrobnicate -o a',
    tells: 'cannot find -lfrobnicate',
  },
  {
    name: 'ld-duplicate',
    program: 'ld',
    files: {
      'a.c': 'int x(void) { return 1; }\nint main(void) { return x(); }\n',
      'b.c': 'int x(void) { return 2; }\n',
    },
    run: 'gcc -c a.c && gcc -c b.c && gcc a.o b.o -o a',
    tells: "multiple definition of `x'",
  },
  {
    name: 'ld-wrong-format',
    program: 'ld',
    files: { 'a.c': cHello, 'lib.o': 'this is no object\n' },
    run: 'gcc a.c lib.o -o a',
    tells: 'file format not recognized',
  },
  {
    name: 'gxx-no-match',
    program: 'g++',
    files: {
      'a.cc':
        '#include <string>\n#include <vector>\nint main() {\n  std::vector<std::string> v;\n  v.push_back(1, 2, 3);\n}\n',
    },
    run: 'g++ -std=c++17 -c a.cc',
    tells: 'a.cc:5:14: error: no matching function for call to',
  },
  {
    name: 'gxx-template',
    program: 'g++',
    files: {
      'a.cc':
        '#include <map>\n#include <algorithm>\nstruct K { int a; };\nint main() {\n  std::map<K, int> m;\n  m[K{1}] = 2;\n}\n',
      Makefile: 'a.o: a.cc\n\tg++ -c a.cc\n',
    },
    run: 'make',
    tells: "error: no match for 'operator<'",
  },
  {
    name: 'gxx-static-assert',
    program: 'g++',
    files: { 'a.cc': 'static_assert(sizeof(void*) == 4, "only 32-bit targets are supported");\n' },
    run: 'g++ -std=c++17 -c a.cc',
    tells: 'static assertion failed: only 32-bit targets are supported',
  },
  {
    name: 'cpp-error-directive',
    program: 'gcc',
    files: { 'a.c': '#ifndef HAVE_ZLIB\n#error "zlib is required"\n#endif\n' },
    run: 'gcc -c a.c',
    tells: '#error "zlib is required"',
  },
  {
    name: 'clang-type',
    program: 'clang',
    files: { 'a.c': 'struct s { int a; };\nint f(struct s *p) { return p->b; }\n' },
    run: 'clang -c a.c',
    tells: "error: no member named 'b' in 'struct s'",
  },
  {
    name: 'clang-link',
    program: 'clang',
    files: { 'a.c': 'void missing_symbol(void);\nint main(void) { missing_symbol(); }\n' },
    run: 'clang a.c -o a',
    tells: "undefined reference to `missing_symbol'",
  },
  {
    name: 'gfortran-type',
    program: 'gfortran',
    files: {
      'a.f90': 'program a\n  implicit none\n  integer :: i\n  i = undefined_thing + 1\nend program\n',
    },
    run: 'gfortran -c a.f90',
    tells: "Symbol 'undefined_thing' at (1) has no IMPLICIT type",
  },
  {
    name: 'assembler',
    program: 'as',
    files: { 'a.s': '.text\nmain:\n  movz $1, %eax\n  frobl %eax\n' },
    run: 'gcc -c a.s',
    tells: "no such instruction: `frobl %eax'",
    accept: ['a.s:3: Error:'],
  },
  {
    name: 'rustc-unresolved',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/main.rs': 'fn main() {\n    println!("{}", total);\n}\n',
    },
    run: 'cargo build --release --offline',
    tells: 'cannot find value `total` in this scope',
  },
  {
    name: 'rustc-borrow',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs':
        'pub fn first(v: Vec<String>) -> usize {\n    let w = v;\n    println!("{:?}", w);\n    v.len()\n}\nfn unused() {}\n',
    },
    run: 'cargo build --offline',
    tells: 'borrow of moved value: `v`',
  },
  {
    name: 'cargo-no-dependency',
    program: 'cargo',
    files: {
      'Cargo.toml':
        '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n[dependencies]\nserde_not_there = "1.0"\n',
      'src/main.rs': 'fn main() {}\n',
    },
    run: 'cargo build --offline',
    tells: 'no matching package named `serde_not_there` found',
  },
  {
    name: 'cargo-lock-outdated',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo"\nversion = "0.2.0"\nedition = "2021"\n',
      'Cargo.lock': 'version = 3\n\n[[package]]\nname = "demo"\nversion = "0.1.0"\n',
      'src/main.rs': 'fn main() {}\n',
    },
    run: 'cargo build --locked --offline',
    tells: 'needs to be updated but --locked was passed',
    accept: ['because --locked was passed'],
  },
  {
    name: 'cargo-manifest',
    program: 'cargo',
    files: { 'Cargo.toml': '[package]\nname = "demo"\nversion = 1\n', 'src/main.rs': 'fn main() {}\n' },
    run: 'cargo build --offline',
    tells: 'invalid type: integer `1`, expected',
  },
  {
    name: 'cargo-test',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/lib.rs':
        'pub fn add(a: i32, b: i32) -> i32 { a - b }\n#[cfg(test)]\nmod tests {\n    #[test]\n    fn adds() { assert_eq!(super::add(2, 2), 4); }\n    #[test]\n    fn zero() { assert_eq!(super::add(0, 0), 0); }\n}\n',
    },
    phase: 'checkPhase',
    run: 'cargo test --offline',
    tells: "thread 'tests::adds'",
    accept: ['assertion `left == right` failed', 'test tests::adds ... FAILED'],
  },
  {
    name: 'cargo-build-script',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo-sys"\nversion = "0.1.0"\nedition = "2021"\nbuild = "build.rs"\n',
      'build.rs':
        'fn main() { panic!("could not find system library \'openssl\' required by the demo-sys crate"); }\n',
      'src/lib.rs': '',
    },
    run: 'cargo build --offline',
    tells: "could not find system library 'openssl'",
  },
  {
    name: 'rustc-missing-crate',
    program: 'cargo',
    files: {
      'Cargo.toml': '[package]\nname = "demo"\nversion = "0.1.0"\nedition = "2021"\n',
      'src/main.rs': 'use anyhow::Result;\nfn main() -> Result<()> { Ok(()) }\n',
    },
    run: 'cargo build --offline -j 2',
    tells: 'unresolved import `anyhow`',
    accept: [
      'use of undeclared crate or module `anyhow`',
      'use of unresolved module or unlinked crate `anyhow`',
    ],
  },
  {
    name: 'go-undefined',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n',
      'main.go': 'package main\n\nfunc main() {\n\tprintn("x")\n}\n',
    },
    run: 'go build ./...',
    tells: 'undefined: printn',
  },
  {
    name: 'go-missing-module',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n',
      'main.go': 'package main\n\nimport "github.com/spf13/nothere"\n\nfunc main() { nothere.X() }\n',
    },
    run: 'go build ./...',
    tells: 'no required module provides package github.com/spf13/nothere',
  },
  {
    name: 'go-vendor-inconsistent',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n\nrequire github.com/spf13/pflag v1.0.5\n',
      'vendor/modules.txt': '',
      'main.go': 'package main\n\nfunc main() {}\n',
    },
    run: 'go build -mod=vendor ./...',
    tells:
      'github.com/spf13/pflag@v1.0.5: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt',
    accept: ['go: inconsistent vendoring'],
  },
  {
    name: 'go-test',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n',
      'add.go': 'package demo\n\nfunc Add(a, b int) int { return a - b }\n',
      'add_test.go':
        'package demo\n\nimport "testing"\n\nfunc TestAdd(t *testing.T) {\n\tif got := Add(2, 2); got != 4 {\n\t\tt.Errorf("Add(2, 2) = %d, want 4", got)\n\t}\n}\n',
    },
    phase: 'checkPhase',
    run: 'go test ./...',
    tells: 'Add(2, 2) = 0, want 4',
    accept: ['--- FAIL: TestAdd'],
  },
  {
    name: 'go-panic-test',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n',
      'a_test.go':
        'package demo\n\nimport "testing"\n\nfunc TestNil(t *testing.T) {\n\tvar m map[string]int\n\tm["a"] = 1\n}\n',
    },
    phase: 'checkPhase',
    run: 'go test -v ./...',
    tells: 'assignment to entry in nil map',
  },
  {
    name: 'go-network',
    program: 'go',
    files: {
      'go.mod': 'module example.org/demo\n\ngo 1.21\n\nrequire github.com/spf13/pflag v1.0.5\n',
      'main.go': 'package main\n\nimport "github.com/spf13/pflag"\n\nfunc main() { pflag.Parse() }\n',
      'go.sum':
        'github.com/spf13/pflag v1.0.5 h1:iy+VFUOCP1a+8yFto/drg2CJ5u0yRoB7fZw3DKv/JXA=\ngithub.com/spf13/pflag v1.0.5/go.mod h1:McXfInJRrz4CZXVZOBLb0bTZqETkiAhM9Iw0y3An2Bg=\n',
    },
    offline: true,
    run: 'GOPROXY=https://proxy.golang.org go build ./...',
    tells: 'dial tcp: lookup proxy.golang.org',
  },
  {
    name: 'javac-symbol',
    program: 'javac',
    files: {
      'Main.java':
        'public class Main {\n  public static void main(String[] a) { System.out.printn("x"); }\n}\n',
    },
    run: 'javac Main.java',
    tells: 'Main.java:2: error: cannot find symbol',
  },
  {
    name: 'javac-package',
    program: 'javac',
    files: { 'Main.java': 'import org.apache.nothere.Thing;\nclass Main { Thing t; }\n' },
    run: 'javac -d out Main.java',
    tells: 'package org.apache.nothere does not exist',
  },
  {
    name: 'java-exception',
    program: 'java',
    files: {
      'Main.java':
        'public class Main { public static void main(String[] a) { throw new IllegalStateException("no signing key"); } }\n',
    },
    run: 'javac Main.java && java Main',
    tells: 'java.lang.IllegalStateException: no signing key',
  },
  {
    name: 'ocaml-type',
    program: 'ocamlc',
    files: { 'a.ml': 'let x : int = "one"\n' },
    run: 'ocamlc -c a.ml',
    tells: 'This expression has type string but an expression was expected of type',
  },
  {
    name: 'vala-symbol',
    program: 'valac',
    files: { 'a.vala': 'void main () {\n  prin ("x");\n}\n' },
    run: 'valac a.vala',
    tells: "The name `prin' does not exist in the context of `main'",
  },
  {
    name: 'bison-grammar',
    program: 'bison',
    files: { 'p.y': '%token A\n%%\ns: A B;\n' },
    run: 'bison -o p.c p.y',
    tells: 'symbol',
    accept: ['is used, but is not defined as a token'],
  },
];
