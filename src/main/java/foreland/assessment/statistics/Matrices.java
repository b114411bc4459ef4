package foreland.assessment.statistics;

/** The few operations on small dense matrices that regressions need. */
final class Matrices {

    private Matrices() {}

    /** X' W X. */
    static double[][] cross(double[][] x, double[] w) {
        int p = x[0].length;
        double[][] product = new double[p][p];
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < p; a++) {
                for (int b = 0; b < p; b++) {
                    product[a][b] += x[i][a] * w[i] * x[i][b];
                }
            }
        }
        return product;
    }

    /** X' W z. */
    static double[] cross(double[][] x, double[] w, double[] z) {
        double[] product = new double[x[0].length];
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < product.length; a++) {
                product[a] += x[i][a] * w[i] * z[i];
            }
        }
        return product;
    }

    static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[matrix.length];
        for (int i = 0; i < product.length; i++) {
            for (int j = 0; j < vector.length; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    static double[][] times(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int i = 0; i < left.length; i++) {
            for (int k = 0; k < right.length; k++) {
                for (int j = 0; j < right[0].length; j++) {
                    product[i][j] += left[i][k] * right[k][j];
                }
            }
        }
        return product;
    }

    static double[][] transposed(double[][] matrix) {
        double[][] turned = new double[matrix[0].length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                turned[j][i] = matrix[i][j];
            }
        }
        return turned;
    }

    /** x' M x. */
    static double quadratic(double[][] matrix, double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x.length; j++) {
                sum += x[i] * matrix[i][j] * x[j];
            }
        }
        return sum;
    }

    /** By Gauss and Jordan with row exchange; refuses a matrix whose columns depend on one another. */
    static double[][] inverse(double[][] matrix) {
        int n = matrix.length;
        double[][] a = new double[n][2 * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(matrix[i], 0, a[i], 0, n);
            a[i][n + i] = 1;
        }
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(a[row][column]) > Math.abs(a[pivot][column])) {
                    pivot = row;
                }
            }
            if (!(Math.abs(a[pivot][column]) > 0)) {
                throw new IllegalArgumentException("The terms of the model depend on one another.");
            }
            double[] kept = a[pivot];
            a[pivot] = a[column];
            a[column] = kept;
            double divisor = kept[column];
            for (int j = 0; j < 2 * n; j++) {
                kept[j] /= divisor;
            }
            for (int row = 0; row < n; row++) {
                double factor = a[row][column];
                if (row != column && factor != 0) {
                    for (int j = 0; j < 2 * n; j++) {
                        a[row][j] -= factor * kept[j];
                    }
                }
            }
        }
        double[][] inverse = new double[n][n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(a[i], n, inverse[i], 0, n);
        }
        return inverse;
    }
}
