// SPDX-License-Identifier: GPL-3.0-or-later
package io.replenish.tests.api;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;

/**
 * Collects what a class file says of {@code org.knime}: types and members, in code, declarations
 * and annotations.
 */
final class References extends ClassVisitor {

    /** A use of a field or method. */
    record Member(String owner, String name, String descriptor) implements Comparable<Member> {

        @Override
        public int compareTo(final Member other) {
            return toString().compareTo(other.toString());
        }

        @Override
        public String toString() {
            return owner + "#" + name + descriptor;
        }
    }

    private static final Pattern KNIME_TYPE = Pattern.compile("org/knime/[\\w/$]+");

    private final Set<String> m_types = new TreeSet<>();

    private final Set<Member> m_members = new TreeSet<>();

    private final Set<String> m_supertypes = new TreeSet<>();

    private References() {
        super(Opcodes.ASM9);
    }

    /** Reads one class file. */
    static References of(final byte[] classFile) {
        final References references = new References();
        new ClassReader(classFile).accept(references, ClassReader.SKIP_FRAMES);
        return references;
    }

    /** Returns the binary names of KNIME's types that the class mentions. */
    Set<String> types() {
        return m_types;
    }

    /** Returns KNIME's members that the class uses; owners by binary name. */
    Set<Member> members() {
        return m_members;
    }

    /** Returns the binary names of KNIME's types that the class extends or implements. */
    Set<String> supertypes() {
        return m_supertypes;
    }

    /** Notes every KNIME type in a name, descriptor or generic signature. */
    private void types(final String text) {
        final Matcher matcher = KNIME_TYPE.matcher(text == null ? "" : text);
        while (matcher.find()) {
            m_types.add(matcher.group().replace('/', '.'));
        }
    }

    private void member(final String owner, final String name, final String descriptor) {
        types(descriptor);
        types(owner);
        if (owner.startsWith("org/knime/")) {
            m_members.add(new Member(owner.replace('/', '.'), name, descriptor));
        }
    }

    private void constant(final Object value) {
        if (value instanceof Type type) {
            types(type.getDescriptor());
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        }
    }

    private AnnotationVisitor annotation(final String annotationDescriptor) {
        types(annotationDescriptor);
        final String owner = Type.getType(annotationDescriptor).getInternalName();
        return new AnnotationVisitor(Opcodes.ASM9) {

            @Override
            public void visit(final String name, final Object value) {
                element(name);
                constant(value);
            }

            @Override
            public void visitEnum(final String name, final String descriptor, final String value) {
                element(name);
                member(Type.getType(descriptor).getInternalName(), value, descriptor);
            }

            @Override
            public AnnotationVisitor visitAnnotation(final String name, final String descriptor) {
                element(name);
                return annotation(descriptor);
            }

            @Override
            public AnnotationVisitor visitArray(final String name) {
                element(name);
                return this;
            }

            /**
             * An element that is set; its return type is not in the class file, so none is noted.
             */
            private void element(final String name) {
                if (name != null && owner.startsWith("org/knime/")) {
                    m_members.add(new Member(owner.replace('/', '.'), name, "()"));
                }
            }
        };
    }

    @Override
    public void visit(
            final int version,
            final int access,
            final String name,
            final String signature,
            final String superName,
            final String[] interfaces) {
        types(signature);
        types(superName);
        types(String.join(" ", interfaces));
        m_supertypes.addAll(m_types);
        m_supertypes.retainAll(
                Set.of(
                        (superName + " " + String.join(" ", interfaces))
                                .replace('/', '.')
                                .split(" ")));
    }

    @Override
    public AnnotationVisitor visitAnnotation(final String descriptor, final boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
            final int reference,
            final TypePath path,
            final String descriptor,
            final boolean visible) {
        return annotation(descriptor);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(
            final String name, final String descriptor, final String signature) {
        types(descriptor);
        types(signature);
        return null;
    }

    @Override
    public FieldVisitor visitField(
            final int access,
            final String name,
            final String descriptor,
            final String signature,
            final Object value) {
        types(descriptor);
        types(signature);
        return new FieldVisitor(Opcodes.ASM9) {

            @Override
            public AnnotationVisitor visitAnnotation(
                    final String annotationDescriptor, final boolean visible) {
                return annotation(annotationDescriptor);
            }
        };
    }

    @Override
    public MethodVisitor visitMethod(
            final int access,
            final String name,
            final String descriptor,
            final String signature,
            final String[] exceptions) {
        types(descriptor);
        types(signature);
        types(exceptions == null ? "" : String.join(" ", exceptions));
        return new Code();
    }

    /** The instructions of a method. */
    private final class Code extends MethodVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public AnnotationVisitor visitAnnotation(final String descriptor, final boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(
                final int parameter, final String descriptor, final boolean visible) {
            return annotation(descriptor);
        }

        @Override
        public void visitTypeInsn(final int opcode, final String type) {
            types(type);
        }

        @Override
        public void visitFieldInsn(
                final int opcode, final String owner, final String name, final String descriptor) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitMethodInsn(
                final int opcode,
                final String owner,
                final String name,
                final String descriptor,
                final boolean isInterface) {
            member(owner, name, descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(
                final String name,
                final String descriptor,
                final Handle bootstrap,
                final Object... arguments) {
            types(descriptor);
            for (final Object argument : arguments) {
                constant(argument);
            }
        }

        @Override
        public void visitLdcInsn(final Object value) {
            constant(value);
        }

        @Override
        public void visitTryCatchBlock(
                final Label start, final Label end, final Label handler, final String type) {
            types(type);
        }
    }
}
